import type { CheckedClaim, PublicPage } from "../../../publication/public-page";

/** For tests: a claim with everything that can be said of one. */
export const SAMPLE_CLAIM: CheckedClaim = {
  is: "checked",
  reference: "C-1",
  wording: "The plan has 28 points",
  verdict: "partly_supported",
  explanation: "The last two points are notes.",
  narrowerWording: "The plan has 26 points and two notes",
  rating: 4,
  trueUntil: "",
  attributionKind: "named_person",
  attributedTo: "Ada Example",
  signedOffAt: "2026-11-20T10:00:00.000Z",
  overrides: ["One anonymous origin alone never verifies. An editor let it pass: Nobody else was there."],
  evidence: [
    {
      ...{ is: "named", stance: "supports_in_part", title: "The document", outlet: "Reuters" },
      ...{
        url: "https://example.org/plan?a=1&b=2",
        publishedOn: "2026-11",
        locator: "Page 4",
        quote: "26 points.",
      },
    },
    { is: "protected", stance: "refutes" },
  ],
  corrections: [
    {
      ...{ kind: "correction", before: "28 points", after: "26 points", reason: "Miscounted." },
      ...{ at: "2026-11-21T10:00:00.000Z", publishedAt: "2026-11-22T10:00:00.000Z" },
    },
  ],
};

export const SAMPLE_PAGE: PublicPage = {
  slug: "the-plan",
  headline: "What we know of the plan",
  intro: "We read it.",
  language: "en",
  firstPublishedAt: "2026-11-20T12:00:00.000Z",
  publishedAt: "2026-11-20T12:00:00.000Z",
  changedAt: "2026-11-21T10:00:00.000Z",
  claims: [
    SAMPLE_CLAIM,
    {
      ...{ ...SAMPLE_CLAIM, reference: "C-2", verdict: "insufficient", narrowerWording: "", rating: null },
      ...{
        attributionKind: "own_voice",
        attributedTo: "",
        wording: "It was drafted in Miami",
        corrections: [],
      },
    },
    { is: "rechecked", reference: "C-3", wording: "It was drafted in October", corrections: [] },
    { is: "withdrawn", reference: "C-4" },
  ],
  unanswered: ["Who leaked it"],
};
