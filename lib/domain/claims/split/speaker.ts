import type { AttributionKind } from "../vocabulary";
import { isName, type Token, wordsOf } from "./sentence-tokens";
import type { SplitRules } from "./split-rules";

/** Who asserts it, as a guess: a publication, somebody without a name, or a named person. A pronoun names nobody yet. */
export function attributionOf(
  speaker: readonly Token[],
  isQuotation: boolean,
  rules: SplitRules,
): { attributionKind: AttributionKind; attributedTo: string } {
  const isPronoun = speaker.length === 1 && rules.pronouns.has(speaker[0]?.lower ?? "");
  const attributedTo = isPronoun ? "" : wordsOf(speaker);
  if (isQuotation) return { attributionKind: "quotation", attributedTo };
  if (rules.published.test(attributedTo)) return { attributionKind: "outlet", attributedTo };
  const hasName = speaker.some((token, index) => index > 0 && isName(token));
  if (rules.unnamed.test(attributedTo) && !hasName) return { attributionKind: "anonymous", attributedTo };
  return { attributionKind: "named_person", attributedTo };
}
