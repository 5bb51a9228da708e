import { isFields, type Say, saysNothing, within } from "./finding";

/**
 * A rating is words, and numbers if there is a scale: whole ones, the worst below the best, the value on it. Tools write
 * -1 or 0 for "no number"; readers take that for a number off the scale.
 */
export function checkRating(rating: unknown, path: string, say: Say) {
  if (saysNothing(rating))
    return say("error", path, "missing", "A review needs a reviewRating with the verdict in words.");
  if (!isFields(rating)) return say("error", path, "wrongKind", "reviewRating must be a Rating.");
  const { alternateName } = rating;
  const at = within(path, "alternateName");
  if (saysNothing(alternateName))
    say("error", at, "missing", "The verdict in words (alternateName) is missing.");
  else if (typeof alternateName !== "string")
    say("error", at, "wrongKind", "The verdict in words (alternateName) must be text.");
  checkScale(rating, path, say);
}

const NUMBERS = ["ratingValue", "bestRating", "worstRating"] as const;

function checkScale(rating: Record<string, unknown>, path: string, say: Say) {
  const said = NUMBERS.filter((field) => !saysNothing(rating[field]));
  if (said.length === 0) return;
  const [value, best, worst] = NUMBERS.map((field) => wholeNumber(rating[field]));
  for (const field of said)
    if (wholeNumber(rating[field]) === null)
      say("error", within(path, field), "notWhole", `${field} must be a whole number.`);
  for (const field of NUMBERS)
    if (!said.includes(field))
      say("warning", within(path, field), "scaleIncomplete", `${field} is missing: readers assume 1 to 5.`);
  if (said.length < NUMBERS.length || value == null || best == null || worst == null)
    return checkOffScale(value, path, say);
  if (worst >= best)
    say("error", within(path, "worstRating"), "scaleUpsideDown", "worstRating must be below bestRating.");
  else if (value < worst || value > best)
    say("error", within(path, "ratingValue"), "outOfScale", `ratingValue must be from ${worst} to ${best}.`);
}

function checkOffScale(value: number | null | undefined, path: string, say: Say) {
  if (value != null && value < 1)
    say(
      "error",
      within(path, "ratingValue"),
      "outOfScale",
      "ratingValue is below every scale: leave out what is not rated.",
    );
}

/** Numbers are often written as text: "5" is 5. Null for anything that is no whole number. */
function wholeNumber(value: unknown): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  return typeof value === "string" && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}
