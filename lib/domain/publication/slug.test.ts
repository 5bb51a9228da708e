import fc from "fast-check";
import { expect, test } from "vitest";
import { embedSnippet } from "./public-address";
import { SLUG, SLUG_LENGTH, slugOf } from "./slug";

test.each([
  ["What we know about the 28-point plan", "what-we-know-about-the-28-point-plan"],
  ["¿Qué pasó en Málaga?", "que-paso-en-malaga"],
  ["The mayor’s pier", "the-mayors-pier"],
  ["ما الذي نعرفه", ""],
  [
    `${"word ".repeat(40)}`,
    "word-word-word-word-word-word-word-word-word-word-word-word-word-word-word-word",
  ],
  ["x".repeat(200), "x".repeat(80)],
])("%j becomes %j", (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test("whatever is typed, it is a slug or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (headline) => {
      const slug = slugOf(headline);
      return slug === "" || (SLUG.test(slug) && slug.length <= SLUG_LENGTH);
    }),
  );
});

test("no headline gets out of the snippet's attribute", () => {
  const snippet = embedSnippet("https://facts.example.org", "pier", '"><script>alert(1)</script>');
  expect(snippet).toContain('title="&quot;>&lt;script>alert(1)&lt;/script>"');
  expect(snippet).toMatch(/sandbox="allow-popups allow-popups-to-escape-sandbox"/);
});
