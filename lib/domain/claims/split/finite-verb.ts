import { isName, type Token } from "./sentence-tokens";
import type { SplitRules } from "./split-rules";

/**
 * Where the first word that makes a statement of the words stands; -1 without one. By tables and endings: "was", "met",
 * "signed"; not "the revised plan", nor "a plan drafted by Witkoff".
 */
export function finiteVerbAt(tokens: readonly Token[], rules: SplitRules, from = 0): number {
  let first = -1;
  for (let at = from; at < tokens.length; at += 1) {
    if (!isStatement(tokens, at, rules)) continue;
    if (first === -1) first = at;
    if (isAuxiliary(tokens[at], rules)) return isSure(tokens, first, at, rules) ? first : at;
  }
  return first;
}

export function isAuxiliary(token: Token | undefined, rules: SplitRules): boolean {
  return token !== undefined && rules.auxiliaries.has(token.lower);
}

/** The last token of "was", "has been", "was not quickly", and of the participle after it; `at` is the first of them. */
export function verbPhraseEnd(tokens: readonly Token[], at: number, rules: SplitRules): number {
  let end = at;
  while (isAuxiliary(tokens[end], rules)) {
    let next = end + 1;
    while (rules.adverbs.has(tokens[next]?.lower ?? "")) next += 1;
    const following = tokens[next];
    if (!following || !(isAuxiliary(following, rules) || rules.participle.test(following.lower))) return end;
    end = next;
  }
  return end;
}

function isStatement(tokens: readonly Token[], at: number, rules: SplitRules): boolean {
  const token = tokens[at];
  if (!token?.isWord || token.isHeld) return false;
  if (isAuxiliary(token, rules)) return true;
  // A word with a capital inside a sentence is a name: "United", "Red Cross".
  if (at > 0 && token.text !== token.lower && token.text[0] !== token.lower[0]) return false;
  const before = tokens[at - 1]?.lower ?? "";
  const isNoun = rules.determiners.has(before) && !rules.adverbs.has(before);
  if (isNoun || rules.prepositions.has(before) || rules.noVerbs.has(token.lower)) return false;
  if (rules.verbs.has(token.lower)) return true;
  if (at === 0 && rules.verbAtStart?.test(token.text) && beginsObject(tokens[1], rules)) return true;
  return rules.verbEnding.test(token.lower) && tokens[at + 1]?.lower !== "by";
}

function beginsObject(token: Token | undefined, rules: SplitRules): boolean {
  if (!token) return false;
  return rules.determiners.has(token.lower) || isName(token) || /^[\p{N}$€£]/u.test(token.text);
}

/** "A plan drafted in Miami was sent": with nothing between that joins or holds, the auxiliary is the verb. */
function isSure(tokens: readonly Token[], first: number, auxiliary: number, rules: SplitRules): boolean {
  if (first === auxiliary) return true;
  const between = tokens.slice(first + 1, auxiliary);
  const leads = between.some(
    ({ lower, isWord }) =>
      !isWord ||
      rules.joins.has(lower) ||
      rules.contrasts.has(lower) ||
      rules.holds.has(lower) ||
      rules.pronouns.has(lower),
  );
  return leads || !rules.verbEnding.test(tokens[first]?.lower ?? "");
}
