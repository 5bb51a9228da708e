import { beginsSubject } from "./attribution";
import type { Clause } from "./clauses";
import { finiteVerbAt } from "./finite-verb";
import { isName, type Token, trimSigns } from "./sentence-tokens";
import type { SplitRules } from "./split-rules";

const ANTECEDENT_AT_MOST = 8;

/**
 * "Steve Witkoff, who led the talks, flew to Moscow" as "Steve Witkoff flew to Moscow" and "Steve Witkoff led the
 * talks". Only between commas, and only where it is certain what the clause speaks of; else null.
 */
export function takeRelativeOut(
  { lead, tokens }: Clause,
  rules: SplitRules,
  where: "subject" | "anywhere" = "anywhere",
): [Clause, Clause] | null {
  for (const [at, { lower, isHeld }] of tokens.entries()) {
    if (isHeld || !rules.relatives.has(lower) || tokens[at - 1]?.text !== ",") continue;
    const before = trimSigns(tokens.slice(0, at));
    if (where === "subject" && !(finiteVerbAt(before, rules) === -1 && beginsSubject(before[0], rules)))
      return null;
    const end = endOfRelative(tokens, at, rules);
    const inner = trimSigns(tokens.slice(at + 1, end));
    const after = trimSigns(tokens.slice(end));
    const antecedent = antecedentOf(before, isOfPerson(lower), rules);
    const isVerb = opensWithVerb(inner, rules) || rules.relativeVerb.test(inner[0]?.lower ?? "");
    if (!antecedent || !isVerb || isNoVerb(inner[0], rules)) continue;
    const main = [...before, ...after];
    const states = finiteVerbAt(main, rules) >= (lead.length > 0 ? 0 : 1) || opensWithVerb(after, rules);
    if (!states) continue;
    // What stands after the second comma must go on with what stood before the first.
    if (after.length > 0 && finiteVerbAt(before, rules) === -1 && !opensWithVerb(after, rules)) continue;
    return [
      { lead, tokens: main },
      { lead: antecedent, tokens: inner },
    ];
  }
  return null;
}

/** Where its own comma ends it: the first after which a verb goes on, or the end. */
function endOfRelative(tokens: readonly Token[], at: number, rules: SplitRules): number {
  const mainIsOpen = finiteVerbAt(tokens.slice(0, at), rules) === -1;
  const end = tokens.findIndex(
    ({ text, isHeld }, index) =>
      index > at && text === "," && !isHeld && (!mainIsOpen || opensWithVerb(tokens.slice(index + 1), rules)),
  );
  return end === -1 ? tokens.length : end;
}

function isNoVerb(
  token: Token | undefined,
  { determiners, prepositions, pronouns, adverbs }: SplitRules,
): boolean {
  const word = token?.lower ?? "";
  return (determiners.has(word) || prepositions.has(word) || pronouns.has(word)) && !adverbs.has(word);
}

function opensWithVerb(tokens: readonly Token[], rules: SplitRules): boolean {
  const verb = finiteVerbAt(tokens, rules);
  const isNear = tokens
    .slice(0, Math.max(verb, 0))
    .every(({ lower }) => rules.adverbs.has(lower) || rules.negations.has(lower));
  return verb !== -1 && isNear;
}

function isOfPerson(relative: string): boolean {
  return /^(?:who|quien|quienes)$/.test(relative);
}

/**
 * The whole subject; or, after a verb, the name or "the …" that stands last, with what it is of where only a person can
 * be meant: "the president of Ukraine, who". Null where it is not certain.
 */
function antecedentOf(before: readonly Token[], person: boolean, rules: SplitRules): Token[] | null {
  const verb = finiteVerbAt(before, rules);
  const words = before.slice(verb + 1);
  if (verb === -1) return words.length > 0 && words.length <= 2 * ANTECEDENT_AT_MOST ? words : null;
  let from = words.length;
  while (from > 0 && isName(words[from - 1])) from -= 1;
  const name = words.slice(from);
  const isOfAnother = rules.prepositions.has(words[from - 1]?.lower ?? "") && !(person && name.length > 1);
  if (name.length > 0 && !isOfAnother && !rules.determiners.has(words[from - 1]?.lower ?? "")) return name;
  let determiner = words.findLastIndex(({ lower }) => rules.determiners.has(lower));
  const isOf = rules.prepositions.has(words[determiner - 1]?.lower ?? "");
  const outer = isOf
    ? words.findLastIndex(({ lower }, at) => at < determiner && rules.determiners.has(lower))
    : -1;
  if (person && outer !== -1) determiner = outer;
  const noun = determiner === -1 ? [] : words.slice(determiner);
  const isWhole =
    noun.length > 1 && noun.length <= ANTECEDENT_AT_MOST && noun.every(({ text }) => text !== ",");
  return isWhole ? noun : null;
}
