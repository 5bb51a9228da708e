import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VERDICTS } from "../../claims/vocabulary";
import { feedInPieces, GRAPH_IN_PIECES, toDocument, toGraph, toScriptText, written } from "./documents";
import type { Publication, ReviewedClaim } from "./reviewed-claim";
import { toReviewNode } from "./serialize";
import { hasErrors, validateClaimReview } from "./validate";

const PUBLICATION: Publication = {
  publisher: { name: "The Sample", url: "https://sample.example" },
  url: "https://sample.example/f/who-wrote-the-plan#C-4",
};

const report = {
  source: "Plan is Russian, say officials",
  url: "https://wire.example/plan",
  outlet: "Sample wire",
  publishedOn: "2025-11-26",
};

const claim: ReviewedClaim = {
  reference: "C-4",
  wording: "The plan drew on a Russian paper",
  verdict: "partly_supported",
  rating: 3,
  narrowerWording: "Parts of it drew on a paper.",
  trueUntil: "",
  attributionKind: "outlet",
  attributedTo: "Sample wire",
  signedOffAt: "2025-11-28T09:00:00.000Z",
  corrections: [],
  evidence: [
    { ...report, url: "https://wire.example/again", source: "Again", publishedOn: "2025-11-27" },
    report,
    { source: "A person close to the talks", url: "", outlet: "", publishedOn: "" },
  ],
};

const correction = {
  ...{ kind: "correction" as const, before: "28", after: "22", reason: "Miscounted." },
  ...{ at: "2025-12-01T09:00:00.000Z", publishedAt: null },
} as const;

const nodeOf = (more: Partial<ReviewedClaim>, publication = PUBLICATION) =>
  toReviewNode({ ...claim, ...more }, publication);

test("an outlet's claim is a review with who made it, where it appears, and what the check rests on", () => {
  const of = (work: typeof report) => ({
    ...{ "@type": "CreativeWork", name: work.source, url: work.url },
    ...{ publisher: { "@type": "Organization", name: "Sample wire" }, datePublished: work.publishedOn },
  });
  const again = { ...report, url: "https://wire.example/again", source: "Again", publishedOn: "2025-11-27" };
  expect(nodeOf({ corrections: [correction] })).toEqual({
    "@type": "ClaimReview",
    identifier: "C-4",
    url: "https://sample.example/f/who-wrote-the-plan#C-4",
    claimReviewed: "The plan drew on a Russian paper",
    reviewRating: {
      "@type": "Rating",
      alternateName: "Partly supported",
      ratingExplanation: "What holds: Parts of it drew on a paper.",
      ...{ ratingValue: 3, bestRating: 5, worstRating: 1 },
    },
    author: { "@type": "Organization", name: "The Sample", url: "https://sample.example" },
    datePublished: "2025-11-28T09:00:00.000Z",
    dateModified: "2025-12-01T09:00:00.000Z",
    itemReviewed: {
      "@type": "Claim",
      author: { "@type": "Organization", name: "Sample wire" },
      datePublished: "2025-11-26",
      appearance: [of(report), of(again)],
      firstAppearance: of(report),
    },
    citation: [of(again), of(report), { "@type": "CreativeWork", name: "A person close to the talks" }],
    correction: [
      {
        "@type": "CorrectionComment",
        text: "Correction: “28” became “22”. Miscounted.",
        datePublished: "2025-12-01T09:00:00.000Z",
      },
    ],
  });
});

describe("numbers are whole, and only where a status is on the scale", () => {
  test.each(VERDICTS.map((verdict) => [verdict] as const))("%s", (verdict) => {
    const node = nodeOf({ verdict, rating: 4 });
    const value = { verified: 5, partly_supported: 4, refuted: 1 }[verdict as string];
    expect(node).toMatchObject({ reviewRating: { alternateName: expect.any(String) } });
    const numbers = { bestRating: 5, ratingValue: value, worstRating: 1 };
    const { alternateName, ratingExplanation, "@type": type, ...rest } = (node as ReviewOf).reviewRating;
    expect(rest).toEqual(value === undefined ? {} : numbers);
  });

  test("partly supported without a number picked has none", () =>
    expect((nodeOf({ rating: null }) as ReviewOf).reviewRating.ratingValue).toBeUndefined());
});

type ReviewOf = Extract<ReturnType<typeof toReviewNode>, { "@type": "ClaimReview" }>;

test.each<[string, Partial<ReviewedClaim>, string, string]>([
  ["own_voice", { attributionKind: "own_voice", attributedTo: "" }, "Claim", "The Sample"],
  ["anonymous", { attributionKind: "anonymous", attributedTo: "an official" }, "Claim", "an official"],
  ["named_person", { attributionKind: "named_person", attributedTo: "Ana" }, "ClaimReview", "The Sample"],
  ["quotation", { attributionKind: "quotation", attributedTo: "Ana" }, "ClaimReview", "The Sample"],
])("%s leaves as what it can be", (_, more, type, author) => {
  const node = nodeOf(more);
  expect(node["@type"]).toBe(type);
  expect(node.author?.name).toBe(author);
  expect(node.citation).toHaveLength(3);
  if (node["@type"] === "Claim") expect(node.creativeWorkStatus).toBe("Partly supported");
});

test("what stands on no page is no review, since a review is at an address", () => {
  const node = nodeOf({}, { ...PUBLICATION, url: null });
  expect(node).toMatchObject({ "@type": "Claim", text: claim.wording, author: { name: "Sample wire" } });
  expect(JSON.stringify(node)).not.toContain("sample.example");
});

test("outdated says until when", () =>
  expect(
    (nodeOf({ verdict: "outdated", narrowerWording: "", trueUntil: "2025-11" }) as ReviewOf).reviewRating,
  ).toEqual({
    "@type": "Rating",
    alternateName: "Outdated",
    ratingExplanation: "It was true until Nov 2025.",
  }));

describe("documents", () => {
  const nodes = [nodeOf({}), nodeOf({ reference: "C-5", attributionKind: "own_voice", attributedTo: "" })];

  test("one, several, and a feed of the reviews", () => {
    expect(toDocument(nodes[0] as ReviewOf)).toEqual({ "@context": "https://schema.org", ...nodes[0] });
    expect(JSON.parse(written(nodes, GRAPH_IN_PIECES))).toEqual(toGraph(nodes));
    expect(JSON.parse(written(nodes, feedInPieces("2025-12-02T00:00:00.000Z")))).toEqual({
      "@context": "https://schema.org",
      "@type": "DataFeed",
      dateModified: "2025-12-02T00:00:00.000Z",
      dataFeedElement: [
        {
          "@context": "https://schema.org",
          "@type": "DataFeedItem",
          dateCreated: "2025-11-28T09:00:00.000Z",
          item: [toDocument(nodes[0] as ReviewOf)],
          url: PUBLICATION.url,
        },
      ],
    });
    expect(JSON.parse(written([], GRAPH_IN_PIECES))).toEqual(toGraph([]));
  });

  test("of ours have no error, whatever their words are", () => {
    const anyText = fc
      .string({ unit: "binary", minLength: 1, maxLength: 60 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...VERDICTS),
        fc.constantFrom(2, 3, 4),
        (text, verdict, rating) => {
          const own = { attributionKind: "own_voice", attributedTo: "" } as const;
          const said = { wording: text, verdict, rating, narrowerWording: text };
          const all = [nodeOf({ ...said, attributedTo: text }), nodeOf({ ...said, ...own })];
          for (const document of [
            toGraph(all),
            JSON.parse(written(all, feedInPieces("2025-12-02T00:00:00Z"))),
            ...all.map(toDocument),
          ]) {
            const findings = validateClaimReview(document, { host: "sample.example" });
            expect(hasErrors(findings), JSON.stringify(findings)).toBe(false);
          }
          const script = toScriptText(toGraph(all));
          expect(script).not.toContain("<");
          expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(toGraph(all))));
        },
      ),
    );
  });
});
