import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { displayAddress, outletDomainOf, readAddress } from "./canonical-address";

const canonicalOf = (raw: string) => {
  const address = readAddress(raw);
  return address.ok ? address.canonical : address.problem;
};

describe("one canonical form for every spelling", () => {
  const STORY = "https://reuters.com/world/europe/plan-2025-11-26";
  test.each([
    "https://www.reuters.com/world/europe/plan-2025-11-26/",
    "http://reuters.com/world/europe/plan-2025-11-26",
    "reuters.com/world/europe/plan-2025-11-26",
    "//www.reuters.com/world/europe/plan-2025-11-26",
    "  HTTPS://WWW.Reuters.COM:443/world/europe/plan-2025-11-26/?  ",
    "http://www.reuters.com:80/world/europe/plan-2025-11-26",
    "https://www.reuters.com./world//europe/./x/../plan-2025-11-26//",
    "https://mobile.reuters.com/world/europe/plan-2025-11-26/#comments",
    "https://www.reuters.com/world/europe/plan-2025-11-26/#:~:text=28%20points",
    "https://www.reuters.com/world/europe/plan-2025-11-26/?utm_source=x&utm_medium=y&UTM_Campaign=z",
    "https://www.reuters.com/world/europe/plan-2025-11-26/?taid=6926&fbclid=1&gclid=2&dclid=3&gbraid=4&wbraid=5&msclkid=6",
    "https://www.reuters.com/world/europe/plan-2025-11-26/?mc_cid=1&mc_eid=2&igshid=3&ref_src=twsrc&ref_url=u",
    "https://www.reuters.com/world/europe/plan-2025-11-26/?cmpid=1&ocid=2&at_medium=3&at_campaign=4&smid=5&sref=6",
    "https://www.reuters.com/world/europe/plan-2025-11-26/amp",
    "https://www.reuters.com/world/europe/plan-2025-11-26/amp/",
    "https://www.reuters.com/world/europe/plan-2025-11-26.amp",
    "https://www.reuters.com/world/europe/plan-2025-11-26/?amp",
    "https://www.reuters.com/world/europe/plan-2025-11-26?amp=1",
    "https://www.reuters.com/world/europe/plan-2025-11-26/?outputType=amp",
    "https://amp.reuters.com/world/europe/plan-2025-11-26",
    "https://www.google.com/amp/s/www.reuters.com/world/europe/plan-2025-11-26/amp/",
    "https://google.co.uk/amp/s/amp.reuters.com/world/europe/plan-2025-11-26?usqp=mq331AQ",
    "https://www-reuters-com.cdn.ampproject.org/c/s/www.reuters.com/world/europe/plan-2025-11-26/?amp_js_v=0.1",
    "https://www-reuters-com.cdn.ampproject.org/v/s/www.google.com/amp/s/www.reuters.com/world/europe/plan-2025-11-26",
    "https://www.reuters.com/world/europe/plan-2025-11-26/index.html",
    "https://www.reuters.com/%77orld/europe/plan%2D2025-11-26",
    "https://www.reut\ners.com/world/europe/\tplan-2025-11-26",
    "\ufeffhttps://www.reuters.com/world/europe/plan-2025-11-26\u200b",
    "<https://www.reuters.com/world/europe/plan-2025-11-26>",
    "https:\\\\www.reuters.com\\world\\europe\\plan-2025-11-26",
  ])("%s", (raw) => expect(canonicalOf(raw)).toBe(STORY));

  test.each([
    ["https://example.com", "https://example.com/"],
    ["https://example.com/index.htm?b=2&a=1&&a=0", "https://example.com/?a=1&a=0&b=2"],
    ["https://example.com/story.amp.html", "https://example.com/story.html"],
    ["https://example.com/a?q=a+b%2fc%c3%a9", "https://example.com/a?q=a%20b/c%C3%A9"],
    ["https://example.com/a?q=%E0%E1", "https://example.com/a?q=%E0%E1"],
    ["https://example.com/a?x&y=", "https://example.com/a?x&y="],
    ["https://example.com/Story", "https://example.com/Story"],
    ["https://example.com:8443/a", "https://example.com:8443/a"],
    ["http://example.com:443/a", "https://example.com/a"],
    ["example.com:8080/a", "https://example.com:8080/a"],
    ["https://example.com/#!/story/4", "https://example.com/#!/story/4"],
    ["https://example.com/#/story/4", "https://example.com/"],
    ["https://example.com/a?ref=1&id=2", "https://example.com/a?id=2&ref=1"],
    ["https://bücher.example/straße", "https://xn--bcher-kva.example/stra%C3%9Fe"],
    ["https://ПРАВДА.рф/", "https://xn--80aafi6cg.xn--p1ai/"],
    ["https://en.m.wikipedia.org/wiki/X_%28film%29#Plot", "https://en.wikipedia.org/wiki/X_(film)"],
    ["https://m.example.com/a", "https://m.example.com/a"],
    ["https://mobile.nytimes.com/2025/11/26/a.html?smid=url-share", "https://nytimes.com/2025/11/26/a.html"],
    ["https://amp.github.io/a", "https://amp.github.io/a"],
    ["https://www.com/", "https://www.com/"],
    ["https://github.com/someone/amp", "https://github.com/someone/amp"],
    ["https://example.com/amp", "https://example.com/amp"],
    ["https://twitter.com/Reuters/status/19?s=20&t=abc", "https://x.com/reuters/status/19"],
    ["https://mobile.twitter.com/reuters/status/19/photo/1", "https://x.com/reuters/status/19"],
    ["https://x.com/Reuters", "https://x.com/reuters"],
    ["https://x.com/search?q=plan&s=20", "https://x.com/search?q=plan"],
    ["https://youtu.be/dQw4w9WgXcQ?t=42&si=x", "https://youtube.com/watch?v=dQw4w9WgXcQ"],
    [
      "https://m.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&feature=share",
      "https://youtube.com/watch?v=dQw4w9WgXcQ",
    ],
    ["https://www.youtube.com/shorts/dQw4w9WgXcQ", "https://youtube.com/watch?v=dQw4w9WgXcQ"],
    ["https://www.youtube.com/playlist?list=PL1", "https://youtube.com/playlist?list=PL1"],
    ["https://t.me/s/channel/12?single", "https://t.me/channel/12"],
    ["https://www.bbc.co.uk/news/articles/abc.amp", "https://bbc.com/news/articles/abc"],
    [
      "https://web.archive.org/web/2025/https://example.com/",
      "https://web.archive.org/web/2025/https:/example.com",
    ],
    ["https://www.google.com/amp/s/user:pw@example.com/", "https://google.com/amp/s/user:pw@example.com"],
    ["http://192.0.2.7/leak.pdf", "https://192.0.2.7/leak.pdf"],
    ["https://example.com/a b", "https://example.com/a%20b"],
    ["https://example.com/<script>", "https://example.com/%3Cscript%3E"],
  ])("%s -> %s", (raw, canonical) => expect(canonicalOf(raw)).toBe(canonical));
});

describe("what is refused", () => {
  test.each([
    ["", "notAnAddress"],
    ["   ", "notAnAddress"],
    ["reuters", "notAnAddress"],
    ["28", "notAnAddress"],
    ["3.5", "notAnAddress"],
    ["the plan. It has 28 points", "notAnAddress"],
    ["someone@example.com", "notAnAddress"],
    ["https://", "notAnAddress"],
    ["https://exa mple.com", "notAnAddress"],
    ["https://example.com:99999", "notAnAddress"],
    ["https://example.com/\ud83d", "notAnAddress"],
    ["https://a.example.com\nhttps://b.example.com", "notAnAddress"],
    ["&#106;avascript:alert(1)", "notAnAddress"],
    ["javascript:alert(1)", "schemeNotAllowed"],
    ["JaVaScRiPt:alert(1)", "schemeNotAllowed"],
    [" \u0001javascript:alert(1)", "schemeNotAllowed"],
    ["java\tscr\nipt:alert(1)", "schemeNotAllowed"],
    ["java\u200bscript\0:alert(1)", "schemeNotAllowed"],
    ["javascript://example.com/%0aalert(1)", "schemeNotAllowed"],
    ["javascript:80/alert(1)", "schemeNotAllowed"],
    ["data:text/html,<script>", "schemeNotAllowed"],
    ["vbscript:x", "schemeNotAllowed"],
    ["file:///etc/passwd", "schemeNotAllowed"],
    ["blob:https://example.com/1", "schemeNotAllowed"],
    ["view-source:https://example.com", "schemeNotAllowed"],
    ["ftp://example.com/a", "schemeNotAllowed"],
    ["mailto:someone@example.com", "schemeNotAllowed"],
    ["https://user:secret@example.com/", "hasCredentials"],
    ["https://user@example.com/", "hasCredentials"],
    ["http://localhost:3000/", "noDomain"],
    ["http://intranet/page", "noDomain"],
    ["https://co.uk/", "noDomain"],
    [`https://example.com/${"a".repeat(2_048)}`, "tooLong"],
    [`https://example.com/${"é".repeat(1_000)}`, "tooLong"],
    [`https://example.com/?q=${"+".repeat(1_000)}`, "tooLong"],
  ])("%j: %s", (raw, problem) => expect(readAddress(raw)).toEqual({ ok: false, problem }));
});

describe("the outlet's domain", () => {
  test.each([
    ["https://www.reuters.com/world", "reuters.com"],
    ["https://news.bbc.co.uk/2/hi", "bbc.com"],
    ["https://www.bbc.com/news", "bbc.com"],
    ["https://www.kyivpost.com.ua/a", "kyivpost.com.ua"],
    ["https://someone.substack.com/p/a", "someone.substack.com"],
    ["https://www.someone.substack.com/p/a", "someone.substack.com"],
    ["https://substack.com/home", "substack.com"],
    ["https://someone.medium.com/a", "someone.medium.com"],
    ["https://someone.wordpress.com/a", "someone.wordpress.com"],
    ["https://someone.blogspot.com/a", "someone.blogspot.com"],
    ["https://someone.blogspot.co.uk/a", "someone.blogspot.co.uk"],
    ["https://someone.github.io/a", "someone.github.io"],
    ["https://github.io/", "github.io"],
    ["https://www.google.com/amp/s/www.reuters.com/a", "reuters.com"],
    ["https://t.co/abc", "t.co"],
    ["https://youtu.be/abc", "youtube.com"],
    ["https://mobile.twitter.com/a", "x.com"],
    ["http://192.0.2.7/", "192.0.2.7"],
    ["http://[2001:db8::1]/", "2001:db8::1"],
    ["192.0.2.7/leak", "192.0.2.7"],
    ["nonsense", null],
  ])("%s: %s", (url, domain) => expect(outletDomainOf(url)).toBe(domain));
});

test("the address as given stays as given, made absolute", () => {
  expect(readAddress("Reuters.com/a?utm_source=x#b")).toMatchObject({
    url: "https://reuters.com/a?utm_source=x#b",
  });
});

describe("any address", () => {
  const anyAddress = fc
    .record({
      carrier: fc.constantFrom(
        "",
        "",
        "https://www.google.com/amp/s/",
        "https://x-com.cdn.ampproject.org/c/s/",
        "https://bing.com/amp/",
      ),
      scheme: fc.constantFrom("https://", "http://", "", "https:", "HTTP://"),
      host: fc.constantFrom(
        ..."www.reuters.com amp.www.amp.example.com m.facebook.com twitter.com youtu.be www.youtube.com en.m.wikipedia.org t.me bücher.example a.blogspot.com amp.github.io www.bbc.co.uk 192.0.2.7 x.example.com.".split(
          " ",
        ),
      ),
      port: fc.constantFrom("", "", ":80", ":443", ":8080"),
      path: fc.array(
        fc.constantFrom(
          ..."/ // amp .amp .html index.html a A %41 %2f %2E . .. %%34%31 watch shorts status s 19 %E0 é ' ( + ~ ; @ : user:pw@".split(
            " ",
          ),
          "/amp",
          "/index.html",
        ),
        { maxLength: 10 },
      ),
      query: fc.array(
        fc.constantFrom(
          ..."a b= a=1 c=+%2b utm_x=1 amp amp=1 v=ID s=1 t %61mp %26 = '=1 %27 é fbclid=x outputType=amp".split(
            " ",
          ),
        ),
        { maxLength: 6 },
      ),
      hash: fc.constantFrom("", "#a", "#!/b", "#/c", "#!/é %41"),
    })
    .map(
      ({ carrier, scheme, host, port, path, query, hash }) =>
        `${carrier}${carrier ? "" : scheme}${host}${port}/${path.join("")}${query.length ? `?${query.join("&")}` : ""}${hash}`,
    );

  test("has a canonical form that is its own, and the same outlet", () => {
    let read = 0;
    fc.assert(
      fc.property(anyAddress, (raw) => {
        const address = readAddress(raw);
        if (!address.ok) return;
        read += 1;
        expect(readAddress(address.canonical)).toEqual({ ...address, url: address.canonical });
        expect(readAddress(address.url)).toEqual(address);
        expect(address.canonical).toMatch(/^https:\/\/[^/]/);
        expect(address.domain).not.toBe("");
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test("is never taken for one when it runs as a script, and reading never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string({ unit: "binary" }),
          fc.string().map((text) => `javascript:${text}`),
        ),
        (raw) => {
          const address = readAddress(raw);
          if (address.ok) expect(["http:", "https:"]).toContain(new URL(address.url).protocol);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("text made to keep the reader busy", () => {
  test.each([
    ["line breaks", "\n".repeat(50_000)],
    ["line breaks between words", `a${"\n".repeat(50_000)}b`],
    ["as many as are read", `a${"\r\n".repeat(2_000)}b`],
    ["breaks and spaces", `a${"\n ".repeat(2_000)}b`],
  ])("%s are answered at once", (_, raw) => {
    const start = processorMs();
    expect(readAddress(raw).ok).toBe(false);
    expect(processorMs() - start).toBeLessThan(200);
  });

  test.each([
    "https://a.com/\nhttps://b.com/",
    "https://a.com/\n\thttps://b.com/",
    "https://a.com/\r\n\r\n \nHTTP://b.com/",
  ])("two addresses on lines of their own are not one: %j", (raw) =>
    expect(canonicalOf(raw)).toBe("notAnAddress"),
  );
});

describe("displayAddress", () => {
  test.each([
    ["https://www.reuters.com/", "reuters.com"],
    ["https://www.reuters.com/world/plan/?utm_source=x#a", "reuters.com/world/plan"],
    ["https://example.com:8080/a", "example.com:8080/a"],
    ["https://ru.wikipedia.org/wiki/%D0%9F%D0%BB%D0%B0%D0%BD", "ru.wikipedia.org/wiki/План"],
    ["https://example.com/a%20b", "example.com/a%20b"],
    ["https://example.com/%E2%80%AEgpj", "example.com/%E2%80%AEgpj"],
    ["https://example.com/%E0", "example.com/%E0"],
    ["https://аpple.com/", "xn--pple-43d.com"],
    ["not an address", "not an address"],
  ])("%s -> %s", (url, shown) => expect(displayAddress(url)).toBe(shown));

  test("is at most 60 characters, host first, end kept", () => {
    const shown = displayAddress(`https://www.reuters.com/world/europe/${"very-".repeat(30)}long-2025-11-26`);
    expect(Array.from(shown)).toHaveLength(60);
    expect(shown).toMatch(/^reuters\.com\/world\/.*….*2025-11-26$/);
    expect(Array.from(displayAddress(`https://${"a".repeat(60)}.${"b".repeat(60)}.com/x`))).toHaveLength(60);
  });
});
