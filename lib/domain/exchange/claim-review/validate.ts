import { checkAddress } from "./check-fields";
import { checkClaim, checkReview } from "./check-review";
import { findNodes } from "./find-nodes";
import { each, type Fields, type Finding, isFields, type Say, saysNothing, within } from "./finding";

/**
 * What is wrong with a schema.org JSON-LD document of fact checks, in the order of its fields; [] when nothing is. Takes
 * what JSON.parse gives: one ClaimReview, a list, @graph or a DataFeed, ours or anybody's, and never throws. `host`
 * (as in URL.host): where the checks are published, and where each `url` must lead. Our own claims in it (Claim with
 * `citation`) are checked, too. Source: schema.org/ClaimReview; Google, "Fact Check (ClaimReview) structured data".
 */
export function validateClaimReview(
  document: unknown,
  { host = null }: { host?: string | null } = {},
): Finding[] {
  const findings: Finding[] = [];
  const say: Say = (level, path, code, message) => void findings.push({ level, path, code, message });
  if (typeof document !== "object" || document === null) {
    say("error", "", "notAnObject", "This is no JSON-LD document.");
    return findings;
  }
  checkContext(document, say);
  const reviews = findNodes(document, "ClaimReview");
  for (const { node, path } of reviews) checkReview(node, path, host, say);
  const claims = findNodes(document, "Claim").filter(
    ({ path }) => !reviews.some((review) => path.startsWith(within(review.path, "itemReviewed"))),
  );
  for (const { node, path } of claims) checkOwnClaim(node, path, say);
  if (reviews.length + claims.length === 0)
    say("error", "", "noReview", "There is no ClaimReview and no Claim in it.");
  return findings;
}

/** Whether a document can be published: warnings may remain. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === "error");
}

function checkContext(document: object, say: Say) {
  for (const { value, path } of each(document, "")) {
    if (!isFields(value)) continue;
    const contexts = [value["@context"]].flat();
    if (!contexts.some(isSchemaOrg))
      say("error", within(path, "@context"), "notSchemaOrg", "@context must be https://schema.org.");
  }
}

function isSchemaOrg(context: unknown): boolean {
  if (typeof context === "string") return /^https?:\/\/schema\.org\/?$/i.test(context.trim());
  return isFields(context) && Object.values(context).some(isSchemaOrg);
}

function checkOwnClaim(claim: Fields, path: string, say: Say) {
  if (saysNothing(claim.text) && saysNothing(claim.name))
    say("error", within(path, "text"), "missing", "The claim's words (text) are missing.");
  if (!saysNothing(claim.url)) checkAddress(claim.url, within(path, "url"), say);
  if (saysNothing(claim.citation))
    say("warning", within(path, "citation"), "missing", "What it rests on (citation) should be said.");
  checkClaim(claim, path, null, say);
}
