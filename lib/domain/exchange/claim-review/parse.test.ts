import { describe, expect, test } from "vitest";
import { claimReviewItems } from "./parse";

const REVIEW = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example.org/moon",
  claimReviewed: "The moon is made of cheese",
  author: { "@type": "Organization", name: "Checkers", url: "https://checks.example.org" },
  datePublished: "2024-05-03",
  reviewRating: {
    "@type": "Rating",
    ratingValue: "1",
    bestRating: "5",
    worstRating: "1",
    alternateName: "False",
  },
  itemReviewed: {
    "@type": "Claim",
    author: { "@type": "Person", name: "Wallace" },
    datePublished: "2024-05-01",
    appearance: [
      { "@type": "CreativeWork", url: "https://social.example.com/1" },
      "https://social.example.com/1",
    ],
  },
};

const read = (...documents: unknown[]) => {
  const { items, problems } = claimReviewItems(documents);
  return {
    items: items.map(({ claim, sources, problems: said }) => ({
      claim: texts(claim),
      sources: sources.map(texts),
      remarks: said.map(({ column }) => column),
    })),
    refused: problems.map(({ row, column, sentence }) => `${row} ${column}: ${sentence}`),
  };
};
const texts = (cells: Record<string, { text: string } | undefined>) =>
  Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cell?.text]));
const [whole] = read(REVIEW).items;

test("a review is its claim, attributed, with the fact check and where the claim was made as sources", () => {
  expect(whole).toEqual({
    claim: {
      externalId: "https://checks.example.org/moon The moon is made of cheese",
      wording: "The moon is made of cheese",
      ...{ attributionKind: "named_person", attributedTo: "Wallace", verdict: "False (1 of 1 to 5)" },
    },
    sources: [
      {
        title: "Fact check: The moon is made of cheese",
        ...{ url: "https://checks.example.org/moon", kind: "fact_check", outletName: "Checkers" },
        ...{
          publishedOn: "2024-05-03",
          stance: "refutes",
          evidenceNote: "The fact check says: False (1 of 1 to 5)",
        },
      },
      {
        url: "https://social.example.com/1",
        ...{ publishedOn: "2024-05-01", stance: "context", evidenceNote: "Where the claim was made." },
      },
    ],
    remarks: [],
  });
});

describe("wherever they stand", () => {
  test.each([
    ["a list", [REVIEW, { ...REVIEW, "@type": ["Review", "ClaimReview"] }]],
    ["a graph", { "@graph": [{ "@type": "WebPage" }, REVIEW, REVIEW] }],
    [
      "a feed",
      { "@type": "DataFeed", dataFeedElement: [{ "@type": "DataFeedItem", item: [REVIEW, REVIEW] }] },
    ],
    [
      "a list of items",
      {
        itemListElement: [
          { item: REVIEW },
          { item: { ...REVIEW, "@type": "http://schema.org/ClaimReview" } },
        ],
      },
    ],
  ])("%s", (_, document) => {
    expect(read(document).items).toEqual([whole, whole]);
  });
});

describe("dirty ones", () => {
  test.each<[string, object, object]>([
    [
      "CreativeWork for Claim",
      { itemReviewed: { "@type": "CreativeWork", author: { name: "Wallace" } } },
      { attributedTo: "Wallace" },
    ],
    ["an author that is a name", { itemReviewed: { author: "Wallace" } }, { attributedTo: "Wallace" }],
    [
      "an organization",
      { itemReviewed: { author: [{ "@type": "Organization", name: "Acme" }] } },
      { attributionKind: "outlet" },
    ],
    ["nobody", { itemReviewed: { author: { name: "" } } }, { attributionKind: "anonymous" }],
    [
      "the claim in what is reviewed",
      { claimReviewed: " ", itemReviewed: { name: "Cheese" } },
      { wording: "Cheese" },
    ],
    [
      "tags and references",
      { claimReviewed: "<p>Cheese &amp; &#39;wine&#39;</p>" },
      { wording: "Cheese & 'wine'" },
    ],
    [
      "-1 for no rating",
      { reviewRating: { ratingValue: -1, bestRating: 5, worstRating: 1, alternateName: "Unproven" } },
      { verdict: "Unproven" },
    ],
    ["a rating that is a word", { reviewRating: "Mostly true" }, { verdict: "Mostly true" }],
  ])("%s", (_, changed, claim) => {
    expect(read({ ...REVIEW, ...changed }).items[0]?.claim).toMatchObject(claim);
  });

  test("a scale upside down is no rating", () => {
    const [item] = read({ ...REVIEW, reviewRating: { ratingValue: 3, bestRating: 1, worstRating: 5 } }).items;
    expect(item?.claim).not.toHaveProperty("verdict");
    expect(item?.remarks).toEqual(["reviewRating"]);
  });

  test("what has no claim is refused with its reason, and the others are taken", () => {
    const { items, refused } = read([{ ...REVIEW, claimReviewed: "", itemReviewed: null }, REVIEW]);
    expect(items).toHaveLength(1);
    expect(refused).toEqual([
      "1 claimReviewed: It does not say what it reviews: claimReviewed is empty, and so is itemReviewed.",
    ]);
  });

  test("what is said of what was missing", () => {
    const { items } = read({ ...REVIEW, url: "", itemReviewed: {} });
    expect(items[0]?.remarks).toEqual(["url", "itemReviewed.author"]);
    expect(items[0]?.sources[0]).not.toHaveProperty("url");
  });

  test.each([[null], ["text"], [42], [{ "@type": "Article" }], [[[[]]]]])("%j holds none", (document) => {
    expect(read(document)).toEqual({ items: [], refused: [] });
  });
});

test.each([
  ["False", "refutes"],
  ["Verdadero", "supports"],
  ["Half true", "context"],
])("a rating of %j: the fact check %s", (alternateName, stance) => {
  expect(read({ ...REVIEW, reviewRating: { alternateName } }).items[0]?.sources[0]?.stance).toBe(stance);
});

test("a Claim that nobody reviews is told; one that is reviewed is not told twice", () => {
  const alone = { "@type": "Claim", text: "The plan has 28 points", citation: [] };
  const { items, refused } = read({ "@graph": [REVIEW, alone] }, [alone]);
  expect(items).toHaveLength(1);
  const sentence = "@type: This is a Claim that nobody reviews: it says no verdict, and does not come in.";
  expect(refused).toEqual([`2 ${sentence}`, `3 ${sentence}`]);
});
