import { beginsSubject } from "./attribution";
import { finiteVerbAt, isAuxiliary, verbPhraseEnd } from "./finite-verb";
import { type Token, trimSigns } from "./sentence-tokens";
import type { SplitRules } from "./split-rules";

/** Words of a sentence that say one thing; `lead` is the subject that they share with words before them. */
export type Clause = { lead: readonly Token[]; tokens: readonly Token[] };

/** A subject that is repeated is short; one that begins a clause of its own may be longer. */
const LEAD_AT_MOST = 12;
const SUBJECT_AT_MOST = 10;

/** The clause as two, at the first place where two statements are joined; null where it is one. */
export function splitInTwo(clause: Clause, rules: SplitRules): [Clause, Clause] | null {
  return atSemicolon(clause, rules) ?? atOpening(clause, rules) ?? atConjunction(clause, rules);
}

/** A; B. Each says something by itself. */
function atSemicolon({ lead, tokens }: Clause, rules: SplitRules): [Clause, Clause] | null {
  const at = tokens.findIndex(({ text, isHeld }) => text === ";" && !isHeld);
  if (at === -1) return null;
  const [left, right] = [trimSigns(tokens.slice(0, at)), trimSigns(tokens.slice(at))];
  if (!states(left, lead, rules) || finiteVerbAt(right, rules) === -1) return null;
  return [
    { lead, tokens: left },
    { lead: [], tokens: withoutJoin(right, rules) },
  ];
}

/** While A, B. */
function atOpening({ lead, tokens }: Clause, rules: SplitRules): [Clause, Clause] | null {
  if (!rules.opensWith.has(tokens[0]?.lower ?? "")) return null;
  const from = rules.that.has(tokens[1]?.lower ?? "") ? 2 : 1;
  const comma = tokens.findIndex(({ text, isHeld }) => text === "," && !isHeld);
  const [left, right] = [tokens.slice(from, comma), trimSigns(tokens.slice(comma + 1))];
  const ownSubject = beginsSubject(left[0], rules) && finiteVerbAt(left, rules) > 0;
  if (comma < 0 || !ownSubject || finiteVerbAt(right, rules) < 1) return null;
  return [
    { lead, tokens: left },
    { lead: [], tokens: right },
  ];
}

/** A and B; A, but B; A while B; and "A did this and did that". */
function atConjunction({ lead, tokens }: Clause, rules: SplitRules): [Clause, Clause] | null {
  // "If A, B and C": what depends on a condition or a time is not said without it.
  if (lead.length === 0 && rules.holds.has(tokens[0]?.lower ?? "") && !isPronounSubject(tokens, rules))
    return null;
  for (const [at, { lower, isHeld }] of tokens.entries()) {
    const contrasts = rules.contrasts.has(lower);
    if (at === 0 || isHeld || !(contrasts || rules.joins.has(lower))) continue;
    const left = trimSigns(tokens.slice(0, at));
    const right = afterJoin(tokens.slice(at + 1), rules);
    const hasComma = /^[,–—]$/.test(tokens[at - 1]?.text ?? "");
    if (!states(left, lead, rules) || isHolding(left, hasComma, contrasts, rules)) continue;
    const verb = finiteVerbAt(right, rules);
    const isParticiple = verb !== 0 && rules.participle.test(right[0]?.lower ?? "");
    if (verb === -1 && !isParticiple) continue;
    const subject = bareSubject(withoutTime(right.slice(0, verb), rules), rules);
    if (subject.length === 0 || isParticiple) {
      const shared = sharedSubject(lead, left, right, rules);
      if (shared && !rules.opensWith.has(lower))
        return [
          { lead, tokens: left },
          { lead: shared, tokens: right },
        ];
      continue;
    }
    const mayBeInner = rules.takesClause.has(left[finiteVerbAt(left, rules)]?.lower ?? "");
    if (mayBeInner && !hasComma && !contrasts) continue;
    if (subject.length > SUBJECT_AT_MOST || !isSubject(subject, right[verb], rules)) continue;
    if (subject.some(({ lower: word }) => rules.holds.has(word) && !rules.pronouns.has(word))) continue;
    return [
      { lead, tokens: left },
      { lead: [], tokens: right },
    ];
  }
  return null;
}

/** "That was …": what holds clauses together elsewhere is the subject here. */
function isPronounSubject(tokens: readonly Token[], rules: SplitRules): boolean {
  return rules.pronouns.has(tokens[0]?.lower ?? "") && finiteVerbAt(tokens, rules) === 1;
}

/** Whether the words, after the subject they share, say something: a subject and its verb. */
function states(tokens: readonly Token[], lead: readonly Token[], rules: SplitRules): boolean {
  const verb = finiteVerbAt(tokens, rules);
  return verb > 0 || (verb === 0 && (lead.length > 0 || rules.dropsSubjects));
}

/**
 * Whether what is joined further on may belong to an inner clause: "the plan that A wrote and B signed", "not only … but",
 * "between A and B". A comma, or a word of contrast, ends the inner one.
 */
function isHolding(
  left: readonly Token[],
  hasComma: boolean,
  contrasts: boolean,
  rules: SplitRules,
): boolean {
  const words = left.map(({ lower }) => lower);
  if (words.includes("only") && words.includes("not")) return true;
  if (words.includes("sólo") || words.includes("solo")) return true;
  return !hasComma && !contrasts && words.some((word, index) => index > 0 && rules.holds.has(word));
}

/** A name, "the …", a pronoun; a bare noun only before a verb that cannot be a participle: "and wages fell". */
function isSubject(subject: readonly Token[], verb: Token | undefined, rules: SplitRules): boolean {
  if (beginsSubject(subject[0], rules)) return true;
  const isCertain = verb !== undefined && (rules.verbs.has(verb.lower) || isAuxiliary(verb, rules));
  return subject.length <= 2 && isCertain && !rules.prepositions.has(subject[0]?.lower ?? "");
}

/** "in 2022 it invaded": without the time that stands before the subject. */
function withoutTime(tokens: readonly Token[], rules: SplitRules): readonly Token[] {
  const [first, second] = tokens;
  const isTime = first && second && rules.times.test(first.lower) && /^\p{N}/u.test(second.text);
  return isTime || (first && second && rules.types.date.test(`${first.text} ${second.text}`))
    ? tokens.slice(2)
    : tokens;
}

/** The subject without what stands between it and its verb: "later", "se", "no". */
function bareSubject(tokens: readonly Token[], rules: SplitRules): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && isBetween(tokens[end - 1], rules)) end -= 1;
  return tokens.slice(0, end);
}

function isBetween(token: Token | undefined, rules: SplitRules): boolean {
  return token !== undefined && (rules.adverbs.has(token.lower) || rules.negations.has(token.lower));
}

/**
 * What the second verb has from the first: its subject, and the auxiliary where both are participles ("was drafted and
 * signed"). Null where that is too long, or is not said.
 */
function sharedSubject(
  lead: readonly Token[],
  left: readonly Token[],
  right: readonly Token[],
  rules: SplitRules,
): readonly Token[] | null {
  const verb = finiteVerbAt(left, rules);
  const subject =
    lead.length > 0 && verb === 0 ? lead : bareSubject(withoutTime(left.slice(0, verb), rules), rules);
  if (subject.length > LEAD_AT_MOST || subject.some(({ text }) => text === ",")) return null;
  if (subject.length > 0 && !beginsSubject(subject[0], rules) && subject.length > 3) return null;
  const end = verbPhraseEnd(left, verb, rules);
  const isParticiple = isAuxiliary(left[verb], rules) && end > verb;
  const from = right.findIndex(({ lower }) => !rules.adverbs.has(lower));
  const second = right[from];
  const isSecond = second !== undefined && !isAuxiliary(second, rules) && rules.participle.test(second.lower);
  if (isParticiple && isSecond) return [...subject, ...left.slice(verb, end)];
  return finiteVerbAt(right.slice(from), rules) === 0 ? subject : null;
}

/** "while", "mientras que": what still belongs to the word that joins. */
function afterJoin(tokens: readonly Token[], rules: SplitRules): Token[] {
  const right = trimSigns(tokens);
  return rules.that.has(right[0]?.lower ?? "") && rules.dropsSubjects ? right.slice(1) : right;
}

function withoutJoin(tokens: Token[], rules: SplitRules): Token[] {
  const first = tokens[0]?.lower ?? "";
  return rules.joins.has(first) || rules.contrasts.has(first) ? tokens.slice(1) : tokens;
}
