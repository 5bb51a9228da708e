import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateClaimReview } from "./validate";

const review = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://check.example/checks/1",
  claimReviewed: "The moon is made of cheese",
  reviewRating: { "@type": "Rating", alternateName: "False", ratingValue: 1, bestRating: 5, worstRating: 1 },
  author: { "@type": "Organization", name: "Check", url: "https://check.example" },
  datePublished: "2026-11-24",
  itemReviewed: {
    "@type": "Claim",
    author: { "@type": "Person", name: "Ana" },
    datePublished: "2026-11-20",
    appearance: { "@type": "CreativeWork", url: "https://ana.example/post" },
  },
};
const rated = (more: object) => ({ ...review, reviewRating: { ...review.reviewRating, ...more } });
const item = (more: object) => ({ ...review, itemReviewed: { ...review.itemReviewed, ...more } });
const without = (field: keyof typeof review) => ({ ...review, [field]: undefined });

const say = (document: unknown, host?: string) =>
  validateClaimReview(document, { host: host ?? null }).map(
    ({ level, path, code }) => `${level} ${path}: ${code}`,
  );

describe("what is right has nothing said of it", () => {
  test.each<[string, unknown]>([
    ["one", review],
    ["a list", [review, review]],
    ["a graph", { "@context": ["http://schema.org/"], "@graph": [{ ...review, "@context": undefined }] }],
    [
      "a feed",
      {
        "@context": "https://schema.org",
        "@type": "DataFeed",
        dataFeedElement: [{ "@type": "DataFeedItem", item: [review] }],
      },
    ],
    ["type as an address", { ...review, "@type": ["Review", "https://schema.org/ClaimReview"] }],
    ["numbers as text", rated({ ratingValue: "1", bestRating: "5", worstRating: "1" })],
    ["words without numbers", { ...review, reviewRating: { "@type": "Rating", alternateName: "Disputed" } }],
    ["several claims in one", { ...review, itemReviewed: [review.itemReviewed, review.itemReviewed] }],
    ["appearance as an address", item({ appearance: ["https://a.example/1", "https://a.example/2"] })],
    ["a moment", { ...review, datePublished: "2026-11-24T09:00:00+01:00" }],
    [
      "our own claim",
      {
        "@context": "https://schema.org",
        "@type": "Claim",
        text: "It rains",
        author: { "@type": "Organization", name: "We" },
        citation: [{ "@type": "CreativeWork", name: "A record" }],
      },
    ],
  ])("%s", (_, document) => expect(say(document, undefined)).toEqual([]));

  test("on the host where it is published", () => expect(say(review, "check.example")).toEqual([]));
});

test.each<[string, unknown, string[]]>([
  ["no object", "ClaimReview", ["error : notAnObject"]],
  ["nothing", null, ["error : notAnObject"]],
  ["no context", { ...review, "@context": undefined }, ["error @context: notSchemaOrg"]],
  [
    "another context",
    [review, { ...review, "@context": "https://schema.com" }],
    ["error [1].@context: notSchemaOrg"],
  ],
  ["an article", { "@context": "https://schema.org", "@type": "Article" }, ["error : noReview"]],
  ["no claim", without("claimReviewed"), ["error claimReviewed: missing"]],
  ["a claim of white space", { ...review, claimReviewed: " " }, ["error claimReviewed: missing"]],
  ["a claim that is no text", { ...review, claimReviewed: 7 }, ["error claimReviewed: wrongKind"]],
  ["a long claim", { ...review, claimReviewed: "😀".repeat(76) }, ["warning claimReviewed: tooLong"]],
  ["75 characters", { ...review, claimReviewed: "😀".repeat(75) }, []],
  [
    "a claim with its label",
    { ...review, claimReviewed: "False: the moon is cheese" },
    ["warning claimReviewed: carriesVerdict"],
  ],
  [
    "a claim with its verdict",
    { ...rated({ alternateName: "Partly supported" }), claimReviewed: "That it rains is partly supported" },
    ["warning claimReviewed: carriesVerdict"],
  ],
  ["a claim about what is false", { ...review, claimReviewed: "He made a false statement" }, []],
  ["no rating", without("reviewRating"), ["error reviewRating: missing"]],
  ["a rating in words alone", { ...review, reviewRating: "False" }, ["error reviewRating: wrongKind"]],
  ["no verdict", rated({ alternateName: "" }), ["error reviewRating.alternateName: missing"]],
  [
    "-1 for none",
    rated({ ratingValue: -1, bestRating: -1, worstRating: -1 }),
    ["error reviewRating.worstRating: scaleUpsideDown"],
  ],
  [
    "-1 alone",
    rated({ ratingValue: "-1", bestRating: undefined, worstRating: undefined }),
    [
      "warning reviewRating.bestRating: scaleIncomplete",
      "warning reviewRating.worstRating: scaleIncomplete",
      "error reviewRating.ratingValue: outOfScale",
    ],
  ],
  ["-1 of 5", rated({ ratingValue: -1 }), ["error reviewRating.ratingValue: outOfScale"]],
  ["half a point", rated({ ratingValue: 1.5 }), ["error reviewRating.ratingValue: notWhole"]],
  ["a number in words", rated({ ratingValue: "one" }), ["error reviewRating.ratingValue: notWhole"]],
  [
    "upside down",
    rated({ bestRating: 1, worstRating: 5 }),
    ["error reviewRating.worstRating: scaleUpsideDown"],
  ],
  [
    "one value for best and worst",
    rated({ bestRating: 1 }),
    ["error reviewRating.worstRating: scaleUpsideDown"],
  ],
  ["off the scale", rated({ ratingValue: 6 }), ["error reviewRating.ratingValue: outOfScale"]],
  ["no address", without("url"), ["error url: missing"]],
  ["a relative address", { ...review, url: "/checks/1" }, ["error url: notAbsolute"]],
  ["no scheme for the web", { ...review, url: "javascript:alert(1)" }, ["error url: notAbsolute"]],
  ["no author", without("author"), ["warning author: missing"]],
  [
    "an author without a name",
    { ...review, author: { "@type": "Organization", name: "" } },
    ["warning author: missing"],
  ],
  ["an author in words", { ...review, author: "Check" }, ["warning author: wrongKind"]],
  [
    "an author at no address",
    { ...review, author: { ...review.author, sameAs: ["check"] } },
    ["error author.sameAs[0]: notAbsolute"],
  ],
  ["no date", without("datePublished"), ["warning datePublished: missing"]],
  [
    "a date with spaces",
    { ...review, datePublished: "2026-11-24 09:00:00" },
    ["error datePublished: notADate"],
  ],
  ["a space around a date", { ...review, datePublished: " 2026-11-24" }, ["error datePublished: notADate"]],
  ["no such day", { ...review, datePublished: "2026-02-30" }, ["error datePublished: notADate"]],
  ["no such hour", { ...review, datePublished: "2026-02-03T29:00:00Z" }, ["error datePublished: notADate"]],
  ["nothing reviewed", { ...review, itemReviewed: {} }, ["warning itemReviewed: missing"]],
  [
    "a CreativeWork for the claim",
    item({ "@type": "CreativeWork" }),
    ["warning itemReviewed.@type: wrongKind"],
  ],
  ["nobody's claim", item({ author: undefined }), ["warning itemReviewed.author: missing"]],
  [
    "empty fields of the claim",
    item({ author: { "@type": "Person", name: "" }, appearance: [] }),
    ["warning itemReviewed.author: empty", "warning itemReviewed.appearance: empty"],
  ],
  [
    "checked before it was made",
    item({ datePublished: "2026-11-25" }),
    ["warning itemReviewed.datePublished: beforeTheClaim"],
  ],
  [
    "an appearance nowhere",
    item({ appearance: [{ "@type": "CreativeWork" }, "here", { url: "here" }] }),
    [
      "warning itemReviewed.appearance[0]: missing",
      "error itemReviewed.appearance[1]: notAbsolute",
      "error itemReviewed.appearance[2].url: notAbsolute",
    ],
  ],
  [
    "the second of two",
    { "@context": "https://schema.org", "@graph": [review, { ...review, url: "" }] },
    ["error @graph[1].url: missing"],
  ],
  [
    "a claim of our own without words or sources",
    { "@context": "https://schema.org", "@type": "Claim", author: review.author },
    ["error text: missing", "warning citation: missing"],
  ],
])("%s", (_, document, said) => expect(say(document)).toEqual(said));

test("an address elsewhere", () => expect(say(review, "other.example")).toEqual(["error url: otherHost"]));

test("nothing throws, however deep or odd it is", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void validateClaimReview(value)));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(review)),
      fc.jsonValue(),
      (field, value) => void validateClaimReview({ ...review, [field]: value }),
    ),
  );
  let deep: unknown = [];
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  expect(say({ ...review, itemReviewed: deep, deep })).toContain("warning itemReviewed[0]: wrongKind");
});
