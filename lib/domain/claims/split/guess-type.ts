import type { ClaimType } from "../vocabulary";
import type { SplitRules } from "./split-rules";

/** What kind of claim the words make, by what stands in them: causes first, then figures. A person decides. */
export function guessType(wording: string, rules: SplitRules | null): ClaimType {
  if (!rules) return /\p{Nd}/u.test(wording) ? "figure" : "event";
  const { cause, position, figure, identity, date } = rules.types;
  if (cause.test(wording)) return "cause";
  if (figure.test(withoutDates(wording, rules))) return "figure";
  if (identity.test(wording)) return "identity";
  if (position.test(wording)) return "position";
  return date.test(wording) ? "date" : "event";
}

/** The figures of a day or a year are a date's: they make no figure. */
function withoutDates(wording: string, { types: { date } }: SplitRules): string {
  return wording
    .replace(/(?<!\p{N})\d{1,2} (?:de )?(?=\p{L}{3,})/gu, (day, at: number) =>
      date.test(wording.slice(at, at + 24)) ? "" : day,
    )
    .replace(/(?<![\p{N}$€£.,])(?:1[89]|20)\d\d(?![\p{N}.,%]*[\p{N}%])/gu, "");
}
