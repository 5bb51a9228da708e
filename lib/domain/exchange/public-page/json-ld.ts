import { claimAddress } from "../../publication/public-address";
import type { CheckedClaim, PublicPage } from "../../publication/public-page";
import { toGraph, toScriptText } from "../claim-review/documents";
import type { ReviewedClaim } from "../claim-review/reviewed-claim";
import { toReviewNode } from "../claim-review/serialize";
import type { PublishedBy } from "./to-html";

/**
 * What search engines read of a page: a ClaimReview for each claim that others made, a Claim with citations for each of
 * the newsroom's own, at its place on this page. Text for a script element; "" where no claim on the page is checked.
 */
export function publicJsonLd({ slug, claims }: PublicPage, { name, host }: PublishedBy): string {
  const checked = claims.filter((claim) => claim.is === "checked");
  if (checked.length === 0) return "";
  const nodes = checked.map((claim) =>
    toReviewNode(reviewed(claim), {
      publisher: { name, url: host },
      url: claimAddress(host, slug, claim.reference),
    }),
  );
  return toScriptText(toGraph(nodes));
}

/** As far as everybody may know it: a protected source is no citation. */
function reviewed({ evidence, ...claim }: CheckedClaim): ReviewedClaim {
  return {
    ...claim,
    evidence: evidence.flatMap((item) =>
      item.is === "named"
        ? [{ source: item.title, url: item.url, outlet: item.outlet, publishedOn: item.publishedOn }]
        : [],
    ),
  };
}
