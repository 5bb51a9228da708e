import { REPORTING_VERBS, type ReportingLanguage } from "../../hints/reporting-verbs";
import { finiteVerbAt, isAuxiliary } from "./finite-verb";
import { isName, type Token, trimSigns } from "./sentence-tokens";
import type { SplitRules } from "./split-rules";

/** Who says it, what they say, and whether these are their own words in quotation marks. */
export type Attribution = { speaker: readonly Token[]; content: readonly Token[]; isQuotation: boolean };

/** A speaker's name with a title, in words. More than that is no subject. */
const SPEAKER_AT_MOST = 14;
/** Between "said" and "that": "told reporters in Washington on Monday that". */
const BEFORE_THAT_AT_MOST = 8;

/**
 * What a sentence says that somebody says: "X, according to Y", "Y said that X", "X, said Y", “X,” said Y. Null when it
 * says nothing of the kind, or that somebody did not say it, or denies it.
 */
export function findAttribution(
  tokens: readonly Token[],
  rules: SplitRules,
  language: ReportingLanguage,
): Attribution | null {
  const found =
    quotation(tokens, rules, language) ??
    byPhrase(tokens, rules, language) ??
    saidAtTheEnd(tokens, rules, language) ??
    thatClause(tokens, rules, language);
  if (!found || finiteVerbAt(asPlain(found.content), rules) === -1) return null;
  return found;
}

/** The words of a quotation as if they stood free, without the marks around them. */
export function asPlain(tokens: readonly Token[]): Token[] {
  const isMark = ({ text }: Token) => /^[“”„«»"]$/.test(text);
  return trimSigns(tokens.filter((token) => !isMark(token)).map((token) => ({ ...token, isHeld: false })));
}

type Piece = { tokens: Token[]; isQuoted: boolean };

/** Quotations as wholes; what stands between them cut at these signs. */
function piecesOf(tokens: readonly Token[], cutAt: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let wasQuoted: boolean | null = null;
  for (const token of tokens) {
    const isCut = !token.isHeld && cutAt.test(token.text);
    if (!isCut && wasQuoted === token.isQuoted) pieces.at(-1)?.tokens.push(token);
    else if (!isCut) pieces.push({ tokens: [token], isQuoted: token.isQuoted });
    wasQuoted = isCut ? null : token.isQuoted;
  }
  return pieces.filter((piece) => piece.tokens.some((token) => token.isWord));
}

/** “X,” Y said. Y said: “X.” “X,” said Y, “X.” What stands beside the quotation is asked as a whole, then in parts. */
function quotation(tokens: readonly Token[], rules: SplitRules, language: ReportingLanguage) {
  return (
    quotationIn(piecesOf(tokens, /^;$/), rules, language) ??
    quotationIn(piecesOf(tokens, /^[,:;]$/), rules, language)
  );
}

function quotationIn(pieces: readonly Piece[], rules: SplitRules, language: ReportingLanguage) {
  const isLong = (piece: Piece | undefined) =>
    piece?.isQuoted === true && piece.tokens.filter(({ isWord }) => isWord).length >= 3;
  for (const [at, piece] of pieces.entries()) {
    if (piece.isQuoted || !(isLong(pieces[at - 1]) || isLong(pieces[at + 1]))) continue;
    const speaker = speakerOf(trimSigns(piece.tokens), rules, language, true);
    if (!speaker) continue;
    const content = pieces.filter(isLong).flatMap((each) => trimSigns(each.tokens));
    return { speaker, content, isQuotation: true };
  }
  return null;
}

/** According to Y, X. X, according to Y. */
function byPhrase(tokens: readonly Token[], rules: SplitRules, language: ReportingLanguage) {
  for (const phrase of rules.accordingTo) {
    const at = tokens.findIndex(
      (token, index) => !token.isHeld && phrase.every((word, next) => tokens[index + next]?.lower === word),
    );
    if (at === -1) continue;
    const comma = tokens.findIndex((token, index) => index > at && !token.isHeld && token.text === ",");
    const end = comma === -1 ? tokens.length : comma;
    if (at === 0 && comma === -1) return null;
    const named = withoutVerb(tokens.slice(at + phrase.length, end), rules, language);
    const isSetOff = at === 0 || tokens[at - 1]?.text === ",";
    if (named.length === 0 || named.length > SPEAKER_AT_MOST || !(isSetOff || isName(named.at(-1))))
      return null;
    const content = [...trimSigns(tokens.slice(0, at)), ...trimSigns(tokens.slice(end))];
    return { speaker: named, content, isQuotation: content.every(({ isHeld }) => isHeld) };
  }
  return null;
}

/** "según explicó Y", "according to what Y said": whose words they are stands beside the verb. */
function withoutVerb(tokens: readonly Token[], rules: SplitRules, language: ReportingLanguage): Token[] {
  const trimmed = trimSigns(tokens);
  const isVerb = reports(trimmed[0], language) !== null;
  return isVerb || rules.auxiliaries.has(trimmed[0]?.lower ?? "") ? trimmed.slice(1) : trimmed;
}

/** Y said that X. Y said X. Y told Z on Monday that X. */
function thatClause(tokens: readonly Token[], rules: SplitRules, language: ReportingLanguage) {
  for (const [at, token] of tokens.entries()) {
    if (at > 2 * SPEAKER_AT_MOST) return null;
    const found = token.isHeld ? null : thatClauseAt(tokens, at, rules, language);
    if (found) return found;
  }
  return null;
}

function thatClauseAt(tokens: readonly Token[], at: number, rules: SplitRules, language: ReportingLanguage) {
  const verb = reports(tokens[at], language);
  if (at < 1 || !verb || rules.sayNot.has(verb.lemma)) return null;
  const speaker = subjectBefore(tokens.slice(0, at), rules);
  if (!speaker) return null;
  const after = tokens.slice(at + 1);
  const that = after.findIndex(({ lower, isHeld }) => rules.that.has(lower) && !isHeld);
  const between = after.slice(0, Math.max(that, 0));
  if (that !== -1 && isBeforeThat(between, rules.tells.has(verb.lemma), rules))
    return { speaker, content: trimSigns(after.slice(that + 1)), isQuotation: false };
  if (!verb.isAlways || language !== "en" || !beginsSubject(after[0], rules)) return null;
  // "said the plan was final", not "confirmed the plan" nor "announced a plan that was final".
  const said = finiteVerbAt(after, rules);
  const held = after.slice(0, said).some(({ lower, text }) => rules.holds.has(lower) || text === ",");
  return said < 1 || held ? null : { speaker, content: trimSigns(after), isQuotation: false };
}

/**
 * What may stand between "said" and "that": nothing, who is told, a time or a place ("in a statement"). A thing said is
 * another matter: "announced a deal that …".
 */
function isBeforeThat(between: readonly Token[], tells: boolean, rules: SplitRules): boolean {
  if (between.length > BEFORE_THAT_AT_MOST || finiteVerbAt(between, rules) !== -1) return false;
  if (tells) return true;
  const isOpened = (at: number) =>
    rules.prepositions.has(between[at]?.lower ?? "") || rules.times.test(between[at]?.lower ?? "");
  const noun = between.findLastIndex(({ lower }) => rules.determiners.has(lower) && !rules.times.test(lower));
  return (
    (between.length === 0 || isOpened(0) || rules.adverbs.has(between[0]?.lower ?? "")) &&
    (noun === -1 || isOpened(noun - 1))
  );
}

/** X, Y said. X, said Y on Monday. */
function saidAtTheEnd(tokens: readonly Token[], rules: SplitRules, language: ReportingLanguage) {
  const commas = tokens.flatMap((token, index) => (token.text === "," && !token.isHeld ? [index] : []));
  const last = commas.at(-1);
  if (last === undefined || last === 0) return null;
  const piece = trimSigns(tokens.slice(last));
  const verb = reports(piece.at(-1), language);
  const shows = piece.length > 1 && verb !== null && rules.showsAtEnd.has(verb.lemma);
  const speaker = speakerOf(piece, rules, language, shows);
  return speaker && { speaker, content: trimSigns(tokens.slice(0, last)), isQuotation: false };
}

/** The speaker, where the words say who says it and nothing else: "Y said on Monday", "said Y". */
function speakerOf(
  piece: readonly Token[],
  rules: SplitRules,
  language: ReportingLanguage,
  besideQuotation: boolean,
): readonly Token[] | null {
  const at = piece.findIndex((token) => {
    const verb = reports(token, language);
    return verb !== null && (verb.isAlways || besideQuotation);
  });
  const verb = reports(piece[at], language);
  if (!verb || rules.sayNot.has(verb.lemma)) return null;
  const after = piece.slice(at + 1);
  const rest = piece.filter((_, index) => index !== at);
  if (rest.some(({ lower }) => rules.negations.has(lower) || rules.that.has(lower))) return null;
  if (finiteVerbAt(after, rules) !== -1) return null;
  if (at === 0 && rules.tells.has(verb.lemma)) return null;
  if (at > 0) return subjectBefore(piece.slice(0, at), rules);
  const time = after.findIndex(({ lower }, index) => index > 0 && rules.times.test(lower));
  return subjectBefore(time === -1 ? after : after.slice(0, time), rules);
}

/** Who stands before the verb, without "has", "also" and what a pair of commas adds; null for what is no subject. */
function subjectBefore(tokens: readonly Token[], rules: SplitRules): readonly Token[] | null {
  let end = tokens.length;
  while (end > 0) {
    const token = tokens[end - 1];
    if (!token || rules.negations.has(token.lower)) return null;
    if (!isAuxiliary(token, rules) && !rules.adverbs.has(token.lower) && token.text !== ",") break;
    end -= 1;
  }
  const whole = trimSigns(tokens.slice(0, end));
  const subject = nameIn(whole, rules);
  const hasNoun = subject.some(({ lower, isWord }) => isWord && !rules.determiners.has(lower));
  const isPronoun = subject.length === 1 && rules.pronouns.has(subject[0]?.lower ?? "");
  if (!hasNoun && !isPronoun) return null;
  if (subject.length > SPEAKER_AT_MOST || rules.prepositions.has(subject[0]?.lower ?? "")) return null;
  return finiteVerbAt(whole, rules) === -1 && whole.length <= 2 * SPEAKER_AT_MOST ? subject : null;
}

/** Of "the mayor, Ada Bloom" and "Ada Bloom, the mayor" the name; without one, what stands first. */
function nameIn(whole: readonly Token[], rules: SplitRules): readonly Token[] {
  const parts: Token[][] = [[]];
  for (const token of whole)
    if (token.text === "," && !token.isHeld) parts.push([]);
    else parts.at(-1)?.push(token);
  const named = parts.find(([first]) => isName(first) && !rules.determiners.has(first?.lower ?? ""));
  return named ?? parts[0] ?? [];
}

/** Whether a subject can begin here: a name, a pronoun, "the", a figure. */
export function beginsSubject(token: Token | undefined, rules: SplitRules): boolean {
  if (!token) return false;
  const { lower, text } = token;
  return (
    isName(token) ||
    (rules.determiners.has(lower) && !rules.that.has(lower)) ||
    rules.pronouns.has(lower) ||
    /^[\p{N}$€£“"«]/u.test(text)
  );
}

type Reporting = { lemma: string; isAlways: boolean };

const FORMS: Record<ReportingLanguage, ReadonlyMap<string, Reporting>> = {
  en: formsOf("en"),
  es: formsOf("es"),
};

function reports(token: Token | undefined, language: ReportingLanguage): Reporting | null {
  if (!token || token.text !== token.lower) return null;
  return FORMS[language].get(token.lower) ?? null;
}

function formsOf(language: ReportingLanguage): ReadonlyMap<string, Reporting> {
  return new Map(
    REPORTING_VERBS[language].flatMap(({ lemma, forms, formsBeforeThat }) => [
      ...formsBeforeThat.map((form): [string, Reporting] => [form, { lemma, isAlways: false }]),
      ...forms.map((form): [string, Reporting] => [form, { lemma, isAlways: true }]),
    ]),
  );
}
