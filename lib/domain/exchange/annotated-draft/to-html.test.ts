import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextMark } from "../../drafts/text-mark";
import { processorMs } from "../../testing/processor-time";
import type { AnnotatedClaim, AnnotatedDraft, AnnotatedSource } from "./annotated-draft";
import { escapeHtml } from "./escape-html";
import { toAnnotatedHtml } from "./to-html";

const TEXT = "The board met on Tuesday.\n\n“We did not sell <b>it</b>,” she said & left.";

const claim = (number: number, words: string, more: Partial<AnnotatedClaim> = {}): AnnotatedClaim => {
  const start = TEXT.indexOf(words);
  return {
    ...{ number, wording: `Claim ${number}`, narrowerWording: "", stage: "open", line: "open" },
    ...{ status: "Unassessed, open", signedOff: null, legalRisk: false, allegation: false },
    ...{ overrides: [], flags: [], corrections: [], sources: [] },
    span: words ? { start, end: start + words.length } : null,
    ...more,
  };
};

const draft = (claims: AnnotatedClaim[], more: Partial<AnnotatedDraft> = {}): AnnotatedDraft => ({
  story: { title: "The pier", desk: "City", language: "en" },
  draft: { number: 3, text: TEXT, marks: [], addedAt: "2026-11-24T09:30:00.000Z", addedBy: "Ana" },
  claims,
  exportedBy: "Eva <Editor>",
  exportedAt: "2026-11-24T16:40:00.000Z",
  zone: "Europe/Berlin",
  ...more,
});

const SIGNED: Partial<AnnotatedClaim> = {
  stage: "signed_off",
  line: "verified",
  status: "Verified, signed off",
  signedOff: { by: "Eva", at: "2026-11-24T23:30:00.000Z" },
};

describe("the page", () => {
  test("says what it is, of which draft, by whom and when", () => {
    const html = toAnnotatedHtml(draft([]));
    expect(html).toContain("<title>The pier, annotated draft 3</title>");
    expect(html).toContain("City · Draft 3, added by Ana, 24 November 2026 at 10:30 CET");
    expect(html).toContain("Exported from Galley by Eva &lt;Editor&gt;, 24 November 2026 at 17:40 CET.");
    expect(html).toContain("A working document: no claim has been logged yet.");
  });

  test.each<[string, AnnotatedClaim[], string]>([
    ["nothing signed", [claim(1, "The board")], "of 1 claims 1 is not signed off"],
    ["some", [claim(1, "The board", SIGNED), claim(2, "she")], "of 2 claims 1 is not signed off"],
    ["all", [claim(1, "The board", SIGNED)], "Every claim is signed off."],
    [
      "what was cut does not count",
      [claim(1, "The board", SIGNED), claim(2, "", { stage: "cut" })],
      "Every claim is signed off.",
    ],
  ])("says how far the check is: %s", (_, claims, said) =>
    expect(toAnnotatedHtml(draft(claims))).toContain(said),
  );

  test("says what a claim was signed off over, and that it is an allegation", () => {
    const overrides = ["G1. One origin. Let pass by Eva: <Nobody> else was there."];
    const html = toAnnotatedHtml(draft([claim(1, "The board", { ...SIGNED, overrides, allegation: true })]));
    expect(html).toContain(
      "Signed off over a gate: G1. One origin. Let pass by Eva: &lt;Nobody&gt; else was there.",
    );
    expect(html).toContain("Allegation against a person.");
  });

  test("stands alone: no script, nothing fetched, one style", () => {
    const html = toAnnotatedHtml(draft([claim(1, "she said & left", SIGNED)]));
    expect(html).not.toMatch(/<(script|link|img|iframe|form|object)\b|url\(|@import|javascript:|\son\w+=/i);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toContain("<nav");
  });

  test("has links and a nonce where it is looked at", () => {
    const html = toAnnotatedHtml(draft([]), {
      nonce: "abc",
      tools: [{ href: "/stories/1/annotated?save=1", words: "Save", download: true }],
    });
    expect(html).toContain('<style nonce="abc">');
    expect(html).toContain('<a href="/stories/1/annotated?save=1" download>Save</a>');
  });
});

describe("the draft", () => {
  test("keeps its words, with a line, a number and a way to the table", () => {
    const html = toAnnotatedHtml(draft([claim(4, "We did not sell <b>it</b>", SIGNED)]));
    expect(html).toContain(
      '“<span id="at-C-4" class="mark line-verified lane-0">We did not sell &lt;b&gt;it&lt;/b&gt;</span><sup><a href="#C-4" aria-label="C-4, verified, signed off">4</a></sup>,” she said &amp; left.',
    );
    expect(html).toContain('<tr id="C-4"><th scope="row"><a href="#at-C-4">C-4</a></th>');
  });

  test("draws claims within claims and over paragraphs, each number and anchor once", () => {
    const html = toAnnotatedHtml(
      draft([claim(1, TEXT), claim(2, "board met"), claim(3, "met on Tuesday.\n\n“We"), claim(4, "")]),
    );
    for (const number of [1, 2, 3]) {
      expect(html.split(`id="at-C-${number}"`)).toHaveLength(2);
      expect(html.split(`<a href="#C-${number}"`)).toHaveLength(2);
    }
    expect(html).not.toContain("at-C-4");
    expect(html).toContain("No place in this draft.");
  });
});

test("headings, lists, quotes, emphasis, links and what was no text keep their look", () => {
  const text = "Who sold it?\n\n“Not we.”\n\none\n\nThe board met.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const marks: TextMark[] = [
    { kind: "heading", level: 1, ...at("Who sold it?") },
    { kind: "quote", ...at("“Not we.”") },
    { kind: "listItem", depth: 1, number: 4, ...at("one") },
    { kind: "strong", ...at("board") },
    { kind: "italic", ...at("The board") },
    { kind: "link", href: "https://a.example/?x=1&y=2", ...at("board met") },
    { kind: "note", about: "table", words: "a | <b>", start: text.length, end: text.length },
  ];
  const body = draft([claim(7, "", { span: at("The board met") })]);
  const html = toAnnotatedHtml({ ...body, draft: { ...body.draft, text, marks } });
  expect(html).toContain('<h2 dir="auto">Who sold it?</h2>');
  expect(html).toContain('<blockquote>\n<p dir="auto">“Not we.”</p>\n</blockquote>');
  expect(html).toContain('<li class="depth-1" dir="auto"><span class="marker">4.</span>one</li>');
  expect(html).toContain('A table stood here. <span dir="auto">a | &lt;b&gt;</span>');
  const words = /<p dir="auto">(<span id="at-C-7".*?)<\/p>/.exec(html)?.[1] ?? "";
  expect(words.replace(/<sup>.*?<\/sup>|<[^>]*>/g, "")).toBe("The board met.");
  expect(words).toContain('title="https://a.example/?x=1&amp;y=2"');
  expect(words.match(/<b>board<\/b>/g)).toHaveLength(1);
});

test("the table tells status, wording and sources with their locators", () => {
  const sources: AnnotatedSource[] = [
    {
      ...{ stance: "supports" as const, title: "Minutes", outlet: "City Hall", publishedOn: "2026-11" },
      ...{ locator: "Page 4", url: "https://city.example/minutes?x=1&y=2" },
    },
    {
      stance: "refutes",
      title: "A post",
      outlet: "",
      publishedOn: "",
      locator: "",
      url: "javascript:alert(1)",
    },
  ] as const;
  const html = toAnnotatedHtml(draft([claim(1, "The board", { ...SIGNED, legalRisk: true, sources })]));
  expect(html).toContain("Signed off by Eva, 25 November 2026.");
  expect(html).toContain("Legal risk.");
  expect(html).toContain(
    '<b>Supports:</b> <cite dir="auto">Minutes</cite>, City Hall, Nov 2026, Page 4, <a class="at" href="https://city.example/minutes?x=1&amp;y=2" rel="noreferrer">city.example/minutes</a>',
  );
  expect(html).toContain('<b>Refutes:</b> <cite dir="auto">A post</cite></li>');
  expect(toAnnotatedHtml(draft([claim(1, "The board")]))).toContain("Not signed off: a working copy.");
});

test("no text of a story, a claim or a source becomes a tag or ends an attribute", () => {
  const withText = (text: string) => {
    const said = { title: text, outlet: `${text} Ltd`, publishedOn: text, locator: text };
    const sources = [{ ...said, stance: "context", url: `https://a.example/${text}` }] as const;
    return toAnnotatedHtml(
      draft([claim(1, "", { wording: text, narrowerWording: text, status: text, sources })], {
        story: { title: text, desk: text, language: text },
        draft: { number: 1, text, marks: [], addedAt: "2026-11-24T09:30:00.000Z", addedBy: text },
        exportedBy: text,
      }),
    );
  };
  const signs = (html: string) =>
    html
      .replace(/&(amp|lt|gt|quot|#39);/g, "x")
      .match(/[<>&"']/g)
      ?.join("");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."<>&\"'/ab ="), minLength: 1 }), (text) => {
      expect(signs(withText(text))).toBe(signs(withText(text.replace(/[<>&"']/g, "x"))));
    }),
  );
  expect(escapeHtml(`<a href="x">'&`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
});

test("500 claims on 100,000 characters are written at once", () => {
  const text = "The harbour board met on Tuesday, and nobody left.\n".repeat(2_000);
  const claims = Array.from({ length: 500 }, (_, index) =>
    claim(index + 1, "", { span: { start: index * 200, end: index * 200 + 90 } }),
  );
  const start = processorMs();
  const long = { number: 1, text, marks: [], addedAt: "2026-11-24T09:30:00.000Z", addedBy: "Ana" };
  expect(toAnnotatedHtml(draft(claims, { draft: long })).length).toBeGreaterThan(text.length);
  expect(processorMs() - start).toBeLessThan(2_000);
});
