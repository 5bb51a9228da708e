import { expect, test } from "vitest";
import { bookmarklet } from "./bookmarklet";

/** The address that it opens from a page. */
function opened(page: { href: string; title: string; words: string }): URL {
  const code = decodeURIComponent(bookmarklet("https://galley.example").slice("javascript:".length));
  let address = "";

  const run = new Function("location", "document", "getSelection", "open", code);
  run(
    { href: page.href },
    { title: page.title },
    () => page.words,
    (to: string) => {
      address = to;
    },
  );
  return new URL(address);
}

const HREF = "https://news.example/a?b=1&c=%20#d";

test("it takes the page, its title and the words as they are", () => {
  const words = "Words “that” matter 🙂 = 100 %\n& more";
  const { pathname, searchParams } = opened({ href: HREF, title: " A page ", words });
  expect([pathname, ...searchParams]).toEqual([
    "/sources/new",
    ["url", HREF],
    ["title", "A page"],
    ["words", words],
  ]);
});

test.each([
  ["Latin", "a".repeat(100_000)],
  ["Ukrainian", "ї".repeat(100_000)],
  ["emoji", "👩‍👩‍👧".repeat(20_000)],
  ["halves of characters", "\uD83D".repeat(20_000)],
])("what it opens is an address that servers take, of %s", (_, words) => {
  const address = opened({ href: HREF, title: words, words });
  expect(address.href.length).toBeLessThan(7_800);
  expect(words.startsWith(address.searchParams.get("words") ?? "none")).toBe(true);
  expect(address.searchParams.get("url")).toBe(HREF);
});

test("a page with a very long address is taken without its words", () => {
  const href = `https://news.example/?q=${"x".repeat(9_000)}`;
  const { searchParams } = opened({ href, title: "T", words: "Words" });
  expect([searchParams.get("url"), searchParams.get("words")]).toEqual([href, ""]);
});
