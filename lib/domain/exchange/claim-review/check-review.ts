import { checkAddress, checkDate, checkWho, checkWorks } from "./check-fields";
import { checkRating } from "./check-rating";
import { each, type Fields, isFields, isOfType, type Say, saysNothing, within } from "./finding";

/** What result lists of fact checks show of a claim. Source: Google, "Fact Check structured data". */
const SHOWN_CHARACTERS = 75;

/** Of these it is said that they are missing. */
const ASKED_FOR = ["claimReviewed", "reviewRating", "url", "author", "datePublished", "itemReviewed"];

/** One ClaimReview: what readers require, what they recommend, and what they cannot read. `host` is the publisher's, if known. */
export function checkReview(review: Fields, path: string, host: string | null, say: Say) {
  checkEmpty(review, path, say, ASKED_FOR);
  checkClaimReviewed(review, path, say);
  checkRating(review.reviewRating, within(path, "reviewRating"), say);
  if (saysNothing(review.url))
    say("error", within(path, "url"), "missing", "The address of the page with the check (url) is missing.");
  else checkAddress(review.url, within(path, "url"), say, host);
  const at = (field: string) => within(path, field);
  if (saysNothing(review.author))
    say("warning", at("author"), "missing", "Who checked it (author) should be said.");
  else checkWho(review.author, at("author"), say);
  let published: string | null = null;
  if (saysNothing(review.datePublished))
    say("warning", at("datePublished"), "missing", "When it was published (datePublished) should be said.");
  else published = checkDate(review.datePublished, at("datePublished"), say);
  if (!saysNothing(review.dateModified)) checkDate(review.dateModified, at("dateModified"), say);
  if (saysNothing(review.itemReviewed))
    say("warning", at("itemReviewed"), "missing", "What was reviewed (itemReviewed) should be said.");
  else
    for (const item of each(review.itemReviewed, at("itemReviewed")))
      checkItem(item.value, item.path, published, say);
}

function checkClaimReviewed({ claimReviewed, reviewRating }: Fields, path: string, say: Say) {
  const at = within(path, "claimReviewed");
  if (saysNothing(claimReviewed)) return say("error", at, "missing", "The claim (claimReviewed) is missing.");
  if (typeof claimReviewed !== "string")
    return say("error", at, "wrongKind", "The claim (claimReviewed) must be text.");
  const length = Array.from(claimReviewed).length;
  if (length > SHOWN_CHARACTERS)
    say("warning", at, "tooLong", `The claim has ${length} characters; lists show ${SHOWN_CHARACTERS}.`);
  const verdict = isFields(reviewRating) ? reviewRating.alternateName : null;
  if (carriesVerdict(claimReviewed, typeof verdict === "string" ? verdict : ""))
    say("warning", at, "carriesVerdict", "The claim should be told as it was made, without the verdict.");
}

const LABELS =
  /^\s*(fact[ -]?check|false|true|fake|misleading|hoax|verdict|falso|verdadero|bulo|engañoso)\s*[:!.–—-]/i;

function carriesVerdict(claim: string, verdict: string): boolean {
  const words =
    claim
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? "";
  const said =
    verdict
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? "";
  // "True" or "False" alone stands in honest sentences.
  const isTold = said.length > 5 && ` ${words} `.includes(` ${said} `);
  return isTold || LABELS.test(claim);
}

function checkItem(item: unknown, path: string, published: string | null, say: Say) {
  if (!isFields(item)) return say("warning", path, "wrongKind", "itemReviewed should be a Claim.");
  if (!isOfType(item, "Claim"))
    say(
      "warning",
      within(path, "@type"),
      "wrongKind",
      "itemReviewed should be a Claim; CreativeWork is the older form.",
    );
  checkClaim(item, path, published, say);
}

/** A claim as somebody made it: who, when, where. `published` is the day of the review, YYYY-MM-DD. */
export function checkClaim(claim: Fields, path: string, published: string | null, say: Say) {
  checkEmpty(claim, path, say, []);
  const at = (field: string) => within(path, field);
  if (claim.author === undefined)
    say("warning", at("author"), "missing", "Who made the claim should be said.");
  else if (!saysNothing(claim.author)) checkWho(claim.author, at("author"), say);
  for (const field of ["appearance", "firstAppearance"])
    if (!saysNothing(claim[field])) checkWorks(claim[field], at(field), say);
  if (saysNothing(claim.datePublished)) return;
  const made = checkDate(claim.datePublished, at("datePublished"), say);
  if (made !== null && published !== null && made > published)
    say("warning", at("datePublished"), "beforeTheClaim", "The check is older than the claim.");
}

/** Fields that are there and say nothing; what is required is said to be missing instead. */
function checkEmpty(node: Fields, path: string, say: Say, except: readonly string[]) {
  for (const [field, value] of Object.entries(node))
    if (value !== undefined && !field.startsWith("@") && !except.includes(field) && saysNothing(value))
      say("warning", within(path, field), "empty", `${field} is there and says nothing: leave it out.`);
}
