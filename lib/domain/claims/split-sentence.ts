import type { TextSpan } from "../drafts/text-span";
import { LIMITS } from "../limits";
import { asPlain, findAttribution } from "./split/attribution";
import { type Clause, splitInTwo } from "./split/clauses";
import { guessType } from "./split/guess-type";
import { takeRelativeOut } from "./split/relative-clause";
import { ENGLISH } from "./split/rules-en";
import { SPANISH } from "./split/rules-es";
import { spanOf, type Token, tokensOf, trimSigns, wordsOf } from "./split/sentence-tokens";
import { attributionOf } from "./split/speaker";
import type { SplitRules } from "./split/split-rules";
import type { AttributionKind, ClaimType } from "./vocabulary";

/** One claim that a sentence may be logged as: what it claims, and the words of the draft that it stands on. */
export type ProposedClaim = {
  /** A sentence that stands alone, as far as the rules can make one; without its full stop. */
  wording: string;
  span: TextSpan;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
};

/** "Axios reported that Y said that Z claimed that …": deeper than this nobody reads. */
const DEEPEST = 4;
/** A longer one is no sentence but a text without full stops. */
const TOKENS_AT_MOST = 400;

/**
 * The propositions of one sentence, in the order of its words: at its conjunctions, semicolons and relative clauses, and
 * two of everything that somebody says: that it was said, and what was said, in the newsroom's own voice. `sentence` is
 * its span in `text`; `language` is a BCP 47 tag. By rules for English and Spanish, and careful: what they are not sure
 * of is left whole, as is every sentence in another language. Nothing to split gives one; no words at all give none.
 */
export function proposeClaims(text: string, sentence: TextSpan, language: string): ProposedClaim[] {
  const tokens = trimSigns(tokensOf(text, sentence));
  if (!tokens.some((token) => token.isWord)) return [];
  const [known, rules] = rulesOf(language);
  const whole: Clause = { lead: [], tokens };
  const found =
    rules && known && tokens.length <= TOKENS_AT_MOST ? propositions(whole, rules, known, 0) : [whole];
  return found.flatMap((each) => proposal(each, rules)).sort((a, b) => a.span.start - b.span.start);
}

type Said = { speaker: readonly Token[]; isQuotation: boolean };
type Proposition = Clause & { said?: Said };

function rulesOf(language: string): ["en", SplitRules] | ["es", SplitRules] | [null, null] {
  switch (language.toLowerCase().split(/[-_]/)[0]) {
    case "en":
      return ["en", ENGLISH];
    case "es":
      return ["es", SPANISH];
    default:
      return [null, null];
  }
}

function propositions(
  clause: Clause,
  rules: SplitRules,
  language: "en" | "es",
  depth: number,
): Proposition[] {
  const deeper = (each: Clause) => propositions(each, rules, language, depth + 1);
  if (depth > DEEPEST) return [clause];
  if (clause.tokens.some(({ text, isHeld }) => text === ";" && !isHeld)) {
    const halves = splitInTwo(clause, rules);
    if (halves) return halves.flatMap(deeper);
  }
  // Before who says what: "Okafor, who chairs the board, said that …".
  const ofSubject = takeRelativeOut(clause, rules, "subject");
  if (ofSubject) return ofSubject.flatMap(deeper);
  const said = findAttribution([...clause.lead, ...clause.tokens], rules, language);
  if (said) {
    const { content, speaker, isQuotation } = said;
    return [
      { ...clause, said: { speaker, isQuotation } },
      ...deeper({ lead: [], tokens: asContent(content) }),
    ];
  }
  const parts = splitInTwo(clause, rules) ?? takeRelativeOut(clause, rules);
  return parts ? parts.flatMap(deeper) : [clause];
}

/** What is quoted stands free as a claim of its own; a quotation inside it stays one. */
function asContent(content: readonly Token[]): readonly Token[] {
  return content.every((token) => token.isHeld || !token.isWord) ? asPlain(content) : content;
}

function proposal({ lead, tokens, said }: Proposition, rules: SplitRules | null): ProposedClaim[] {
  const span = spanOf(tokens);
  if (!span) return [];
  const wording = asSentence([...lead, ...tokens]);
  const isWholeQuotation = tokens.every(({ isHeld }) => isHeld);
  const attribution =
    said && rules
      ? attributionOf(said.speaker, said.isQuotation, rules)
      : { attributionKind: "own_voice" as const, attributedTo: "" };
  const type = said || isWholeQuotation ? ("quotation" as const) : guessType(wording, rules);
  return [{ wording, span, type, ...attribution }];
}

/** With a capital, and no longer than a claim may be. */
function asSentence(tokens: readonly Token[]): string {
  const words = wordsOf(tokens);
  const capital = words.replace(
    /^(\P{L}*)(\p{Ll})(?!\p{Lu})/u,
    (_, signs: string, letter: string) => signs + letter.toUpperCase(),
  );
  if (capital.length <= LIMITS.wording) return capital;
  return `${capital.slice(0, capital.lastIndexOf(" ", LIMITS.wording - 2))}…`;
}
