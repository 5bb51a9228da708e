import { VERDICT_WORDS } from "../../claims/vocabulary";
import { sayCorrection } from "../../corrections/correction";
import { publishedOnWords } from "../../sources/published-on";
import { exportedRating } from "../claim-record";
import type {
  ClaimNode,
  ClaimReviewNode,
  CorrectionNode,
  RatingNode,
  ReviewNode,
  WhoNode,
  WorkNode,
} from "./json-ld";
import type { Publication, ReviewedClaim, ReviewedCorrection, ReviewedSource } from "./reviewed-claim";

/**
 * A signed-off claim as schema.org says it: a ClaimReview where others made the claim and a public page has the check,
 * else a Claim with what it rests on. Source: schema.org/ClaimReview, Google's "Fact Check (ClaimReview) structured data".
 */
export function toReviewNode(claim: ReviewedClaim, publication: Publication): ReviewNode {
  const { url } = publication;
  return url !== null && isOfOthers(claim)
    ? reviewNode(claim, { ...publication, url })
    : claimNode(claim, publication);
}

/** Whether a claim can be reviewed: a named person, an outlet or a quotation makes it, and not the newsroom. */
export function isOfOthers({
  attributionKind,
  attributedTo,
}: Pick<ReviewedClaim, "attributionKind" | "attributedTo">): boolean {
  return ["named_person", "outlet", "quotation"].includes(attributionKind) && attributedTo !== "";
}

function reviewNode(
  claim: ReviewedClaim,
  { publisher, url }: Publication & { url: string },
): ClaimReviewNode {
  return {
    "@type": "ClaimReview",
    identifier: claim.reference,
    url,
    claimReviewed: claim.wording,
    reviewRating: ratingNode(claim),
    author: { "@type": "Organization", ...publisher },
    ...dates(claim),
    itemReviewed: { "@type": "Claim", ...whoClaims(claim), ...whereItAppears(claim) },
    ...restsOn(claim),
  };
}

function claimNode(claim: ReviewedClaim, { publisher, url }: Publication): ClaimNode {
  const own: Pick<ClaimNode, "author"> = { author: { "@type": "Organization", ...publisher } };
  const isOwn = claim.attributionKind === "own_voice";
  return {
    "@type": "Claim",
    identifier: claim.reference,
    ...(url !== null && { url }),
    text: claim.wording,
    ...(isOwn ? own : { ...whoClaims(claim), ...whereItAppears(claim) }),
    ...(isOwn && dates(claim)),
    creativeWorkStatus: VERDICT_WORDS[claim.verdict],
    ...restsOn(claim),
  };
}

/** Whole numbers for what is on the scale from refuted to verified; for every other status the words alone. */
function ratingNode({ verdict, rating, narrowerWording, trueUntil }: ReviewedClaim): RatingNode {
  const value = exportedRating(verdict, rating);
  const explained =
    narrowerWording !== ""
      ? `What holds: ${narrowerWording}`
      : trueUntil !== ""
        ? `It was true until ${publishedOnWords(trueUntil, "en-GB")}.`
        : "";
  return {
    "@type": "Rating",
    alternateName: VERDICT_WORDS[verdict],
    ...(explained !== "" && { ratingExplanation: explained }),
    ...(value !== null && { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}

/** A correction changes what the page says, so the page is as new as its last one. */
function dates({ signedOffAt, corrections }: ReviewedClaim): {
  datePublished?: string;
  dateModified?: string;
} {
  const last = corrections.map(correctedAt).toSorted().at(-1);
  return {
    ...(signedOffAt !== null && { datePublished: signedOffAt }),
    ...(last !== undefined && { dateModified: last }),
  };
}

function whoClaims({ attributionKind, attributedTo }: ReviewedClaim): { author?: WhoNode } {
  if (attributedTo === "") return {};
  return {
    author: { "@type": attributionKind === "outlet" ? "Organization" : "Person", name: attributedTo },
  };
}

/**
 * An outlet's claim appears in those of its own works that are evidence, first in the oldest. Where a person said
 * something is not said in a claim's evidence in a form that could be told from who else wrote about it.
 */
function whereItAppears({ attributionKind, attributedTo, evidence }: ReviewedClaim): Partial<ClaimNode> {
  if (attributionKind !== "outlet") return {};
  const own = evidence.filter(({ outlet, url }) => outlet === attributedTo && url !== "");
  const works = distinct(own).toSorted((a, b) => compareDates(a.publishedOn, b.publishedOn));
  const [first] = works;
  if (!first) return {};
  return {
    ...(first.publishedOn !== "" && { datePublished: first.publishedOn }),
    appearance: works.map(workNode),
    ...(first.publishedOn !== "" && { firstAppearance: workNode(first) }),
  };
}

function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1;
}

function restsOn({ evidence, corrections }: ReviewedClaim): {
  citation?: WorkNode[];
  correction?: CorrectionNode[];
} {
  return {
    ...(evidence.length > 0 && { citation: distinct(evidence).map(workNode) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionNode) }),
  };
}

/** Several passages of one work are one citation. */
function distinct(evidence: readonly ReviewedSource[]): ReviewedSource[] {
  const works = new Map(evidence.map((source) => [JSON.stringify([source.source, source.url]), source]));
  return [...works.values()];
}

function workNode({ source, url, outlet, publishedOn }: ReviewedSource): WorkNode {
  return {
    "@type": "CreativeWork",
    name: source,
    ...(/^https?:\/\//i.test(url) && { url }),
    ...(outlet !== "" && { publisher: { "@type": "Organization", name: outlet } }),
    ...(publishedOn !== "" && { datePublished: publishedOn }),
  };
}

function correctionNode(correction: ReviewedCorrection): CorrectionNode {
  return {
    "@type": "CorrectionComment",
    text: sayCorrection(correction),
    datePublished: correctedAt(correction),
  };
}

function correctedAt({ at, publishedAt }: ReviewedCorrection): string {
  return publishedAt ?? at;
}
