import { type SentenceWords, SMALL_NAMES, sentenceWords, WEB_ENDINGS } from "./sentence-words";

/** As much of the text on either side as a rule looks at, in UTF-16 units. */
const REACH = 48;

type Place = {
  /** What stands before the place, white space at its end left out. */
  before: string;
  after: string;
  /** White space stands at the place. */
  isSpaced: boolean;
  words: SentenceWords;
};

/**
 * Whether a sentence ends at `at`, an offset in a line where one might: after a full stop, a question or exclamation
 * mark, an ellipsis, and the quotation marks and brackets that close after it.
 */
export function isSentenceEnd(line: string, at: number, language: string): boolean {
  const reached = line.slice(Math.max(0, at - REACH), at);
  const before = reached.trimEnd();
  const rest = line.slice(at, at + REACH);
  const after = rest.trimStart();
  const isSpaced = before !== reached || after !== rest;
  const place = { before, after, isSpaced, words: sentenceWords(language) };
  return after !== "" && !GOES_ON.some((goesOn) => goesOn(place));
}

/** Where a sentence goes on over what looks like its end. */
const GOES_ON: readonly ((place: Place) => boolean)[] = [
  isWithinCharacter,
  isWithinAddress,
  isListNumber,
  isElided,
  goesOnInLowerCase,
  hesitates,
  isSaidAfterQuotation,
  goesOnAfterJapaneseQuotation,
  isAbbreviation,
  isInitial,
  isOrdinal,
];

/** What belongs to the character before it, as people see it: accents, skin tones, joiners. */
function isWithinCharacter({ after }: Place): boolean {
  return /^[\p{M}\p{Emoji_Modifier}\u200C\u200D]/u.test(after);
}

/** "https://x.com/?q=1", "Booking.Com", "@d.Trump", "3.B", "Ph.D." */
function isWithinAddress({ before, after, isSpaced, words }: Place): boolean {
  if (isSpaced) return false;
  const head = /\S*$/.exec(before)?.[0] ?? "";
  const tail = /^\S*/.exec(after)?.[0] ?? "";
  if (/[/@_#\\]|^www\./i.test(head) || /^[^\s.!?]*[/@_\\]/.test(tail)) return true;
  if (/\p{Nd}\.$/u.test(head) && /^\p{Lu}(?!\p{L})/u.test(tail)) return true;
  if (/\p{L}\.$/u.test(head) && /^\p{Lu}\./u.test(tail)) return true;
  const ending = /^\p{L}+/u.exec(tail)?.[0].toLowerCase() ?? "";
  return /[\p{L}\p{N}]\.$/u.test(head) && WEB_ENDINGS.has(ending) && !words.starters.has(ending);
}

/** "1. The plan", "IV. The plan", "a) The plan": a number that a line begins with. */
function isListNumber({ before }: Place): boolean {
  return /^[\p{P}\s]*(?:\p{Nd}{1,3}|[ivxIVX]{1,5}|\p{L})[.)]$/u.test(before);
}

/** "[…] The plan", "(...) The plan": words that were left out. */
function isElided({ before }: Place): boolean {
  return /[[(](?:…|\.\.\.)[\])]?$/.test(before);
}

/** "“Who?” he asked", "Yahoo! is", "stalemate.“, is": but "iPhone" and "kyiv" begin sentences as they are. */
function goesOnInLowerCase({ after }: Place): boolean {
  const word = /^[\p{Ps}\p{Pi}"'’\s]*(\p{Ll}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  // A closing quotation mark that French sets apart: "« Qui ? » demanda-t-il".
  if (word === undefined) return /^(?:[,;:)\]}]|»(?:\s|$))/.test(after);
  if (/^\p{L}\)/u.test(after)) return false;
  return !SMALL_NAMES.has(word.toLowerCase());
}

/** "Well… I do not know": this one word has a capital wherever it stands. */
function hesitates({ before, after }: Place): boolean {
  return /(?:…|\.\.\.)$/.test(before) && /^I(?![\p{L}\p{N}])/u.test(after);
}

/** "“Who wrote it?” Kushner asked": up to three names and a verb of saying after a question or an exclamation. */
function isSaidAfterQuotation({ before, after, words }: Place): boolean {
  if (!/[?!…] ?[\p{Pf}\p{Pi}"'’)]+$/u.test(before)) return false;
  const said = /^(?:[\p{Lu}][\p{L}\p{M}’'-]*\s+){1,3}(\p{Ll}+)/u.exec(after)?.[1];
  return said !== undefined && words.said.has(said);
}

/** 「行く。」と彼は言った */
function goesOnAfterJapaneseQuotation({ before, after }: Place): boolean {
  return /[。！？][」』]$/.test(before) && /^(?:と|って|など|や|を|は|が|に|の)/.test(after);
}

/** The word that a full stop closes, with the full stops within it: "Dr", "Ph.D", "z. B" */
const STOPPED = /(?<![\p{L}\p{N}.])((?:\p{L}{1,2}\. ?)*[\p{L}\p{M}°ºª’]+(?:\.[\p{L}\p{M}]+)*)\.$/u;

function isAbbreviation({ before, after, isSpaced, words }: Place): boolean {
  // "J. D.", "z. B.", "p. m.": letters with full stops hold together.
  if (/(?<![\p{L}\p{N}])\p{L}\.$/u.test(before) && /^\p{L}\./u.test(after)) return true;
  const stopped = STOPPED.exec(before)?.[1];
  if (stopped === undefined) return false;
  const whole = stopped.replaceAll(" ", "");
  const last = /[^. ]+$/.exec(stopped)?.[0] ?? "";
  const isIn = (set: ReadonlySet<string>) => holds(set, whole) || holds(set, last);
  if (isIn(words.beforeName) || isIn(words.beforeAnything)) return true;
  if (isIn(words.beforeNumber) && /^[\p{P}\p{S}]?[\p{Nd}IVXLC]/u.test(after)) return true;
  // "U.S.", "a.m.", "EE. UU.": letters, or pairs of one letter, each with its full stop.
  const isLetters =
    /^(?:\p{L}\.)+\p{L}$/u.test(whole) || /^(\p{Lu})\1\.(\p{Lu})\2$|^(\p{Lu})\3$/u.test(whole);
  if (!isLetters && !isIn(words.anywhere)) return false;
  return isSpaced && !beginsSentence(after, words);
}

/** "J. D. Vance", "George W. Bush": but "Plan B. The rest" ends. */
function isInitial({ before, after, words }: Place): boolean {
  const initial = /(?<![\p{L}\p{N}\p{M}])((?:\p{Lu}\.[ -]?)*)\p{Lu}\p{M}*\.$/u.exec(before);
  if (!initial) return false;
  return / /.test(initial[1] ?? "") || !beginsSentence(after, words);
}

/** "am 3. Oktober", "im 19. Jahrhundert"; and "3. 5." wherever, which is one number badly set. */
function isOrdinal({ before, after, words }: Place): boolean {
  if (!/(?<![\p{L}\p{N}.,])\p{Nd}{1,2}\.$/u.test(before)) return false;
  if (/^\p{Nd}{1,2}(?!\p{Nd})[.,]/u.test(after)) return true;
  return words.ordinals && /^\p{L}/u.test(after) && !beginsSentence(after, words);
}

/** Whether what follows can only be the beginning of a sentence: a quotation, or a word that names nothing. */
function beginsSentence(after: string, { starters }: SentenceWords): boolean {
  if (/^[\p{Ps}\p{Pi}"¿¡„]/u.test(after)) return true;
  const word = /^[\p{L}\p{M}]+(?![\p{L}\p{M}.])/u.exec(after)?.[0];
  return word !== undefined && starters.has(word.toLowerCase());
}

function holds(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || (word.length > 1 && set.has(word.toLowerCase()));
}
