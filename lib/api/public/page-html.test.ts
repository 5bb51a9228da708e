import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { validateClaimReview } from "@/lib/domain/exchange/claim-review/validate";
import { publicJsonLd } from "@/lib/domain/exchange/public-page/json-ld";
import { SAMPLE_CLAIM, SAMPLE_PAGE } from "@/lib/domain/exchange/public-page/testing/sample-page";
import { toEmbedHtml } from "@/lib/domain/exchange/public-page/to-embed";
import { toPublicHtml } from "@/lib/domain/exchange/public-page/to-html";
import type { PublicPage } from "@/lib/domain/publication/public-page";

const by = { name: "The Desk", host: "https://facts.example.org" };
const drawn = (page: PublicPage) => toPublicHtml(page, { by, zone: "UTC", jsonLd: publicJsonLd(page, by) });

test.each([
  ["the verdict in words", "Partly supported"],
  ["what holds", "The plan has 26 points and two notes"],
  ["who said it", "Ada Example"],
  ["what is written for readers", "The last two points are notes."],
  ["over which rule it was signed off, and why", "Nobody else was there."],
  ["where a passage stands", "Nov 2026, Page 4"],
  ["that a source is protected", "<b>Refutes:</b> a source whom the newsroom protects"],
  ["the link of a source", 'href="https://example.org/plan?a=1&amp;b=2"'],
  ["a correction with the day of the published text", "Correction, 22 November 2026:"],
  ["what is being checked again, without a verdict", "It was drafted in October"],
  ["that a claim was taken out", "Withdrawn"],
  ["what could not be established", "Who leaked it"],
])("the page says %s", (_, words) => {
  expect(drawn(SAMPLE_PAGE)).toContain(words);
});

test("what could not be established stands in a part of its own", () => {
  const html = drawn(SAMPLE_PAGE);
  const part = html.indexOf("What we could not establish");
  expect(html.indexOf('id="C-2"')).toBeGreaterThan(part);
  expect(html.indexOf('id="C-3"')).toBeLessThan(part);
});

test("its JSON-LD: a review of what others said, a claim with citations of our own, and nothing of what is not checked", () => {
  const graph = JSON.parse(publicJsonLd(SAMPLE_PAGE, by));
  expect(graph["@graph"]).toMatchObject([
    {
      "@type": "ClaimReview",
      url: "https://facts.example.org/f/the-plan#C-1",
      reviewRating: { ratingValue: 4 },
    },
    {
      "@type": "Claim",
      url: "https://facts.example.org/f/the-plan#C-2",
      citation: [{ name: "The document" }],
    },
  ]);
  expect(graph["@graph"]).toHaveLength(2);
  expect(validateClaimReview(graph, { host: "facts.example.org" })).toEqual([]);
});

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "</script><script>alert(1)</script>",
    "<!--",
    '" onload="x',
    "مرحبا 🐟\r\n",
    "]]>",
    "javascript:alert(1)",
  ),
);

test("no text becomes an element, an attribute or a script, in the page or in the frame", () => {
  const plain = shapeOf(drawn(withText("a")));
  const framed = shapeOf(toEmbedHtml(withText("a"), by));
  fc.assert(
    fc.property(text, (words) => {
      const page = withText(`a${words}`);
      expect(shapeOf(drawn(page))).toEqual(plain);
      expect(shapeOf(toEmbedHtml(page, by))).toEqual(framed);
      expect(JSON.parse(publicJsonLd(page, by))["@graph"][0].claimReviewed).toBe(
        page.claims[0]?.is === "checked" && page.claims[0].wording,
      );
    }),
    { numRuns: 200 },
  );
});

/** The same text wherever a text can stand. */
function withText(words: string): PublicPage {
  const [item] = SAMPLE_CLAIM.evidence;
  const named =
    item?.is === "named"
      ? [{ ...item, title: words, outlet: `${words}.`, quote: words, locator: words }]
      : [];
  return {
    ...{ ...SAMPLE_PAGE, headline: words, intro: words, unanswered: [words] },
    claims: [
      {
        ...{
          ...SAMPLE_CLAIM,
          wording: words,
          explanation: words,
          narrowerWording: words,
          attributedTo: words,
        },
        ...{ overrides: [words], evidence: named },
        corrections: SAMPLE_CLAIM.corrections.map((each) => ({
          ...each,
          before: words,
          after: words,
          reason: words,
        })),
      },
    ],
  };
}

/** Its elements with the names of their attributes, in order: what a text could change if it got out. */
function shapeOf(html: string): string[] {
  const shape: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => shape.push([name, ...Object.keys(attributes)].join(" ")),
  });
  parser.end(html);
  return shape;
}

test("the frame leads to the page, in a window of its own", () => {
  const html = toEmbedHtml(SAMPLE_PAGE, by);
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
  expect(links.length).toBeGreaterThan(1);
  for (const link of links)
    expect(link).toMatch(
      /^<a href="https:\/\/facts\.example\.org\/f\/the-plan[^"]*" target="_blank" rel="noopener"/,
    );
});

test("neither has a script, but for the data of search engines", () => {
  expect(toEmbedHtml(SAMPLE_PAGE, by)).not.toContain("<script");
  expect(drawn(SAMPLE_PAGE).match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
});
