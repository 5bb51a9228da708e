import type { Random } from "./random";
import { copiedUnits, newUnits, type Revision, revisionOf, type Unit, unitsOf } from "./revision";
import { sentencesOf } from "./sentences";

/** A text as an editor handles it: paragraphs of sentences. */
type Page = Unit[][][];

/**
 * Edits a text as a desk does: sentences and paragraphs are cut, carried elsewhere, copied, put in from `strangers`;
 * words are replaced, put in, left out; figures change; sentences are joined and taken apart; the whole is typeset.
 * `edits` is how many edits are made for each sentence of the text.
 */
export function randomRevision(
  name: string,
  from: string,
  strangers: string[],
  edits: number,
  random: Random,
): Revision {
  const page = pageOf(from);
  const count = Math.max(1, Math.round(edits * page.flat().length));
  for (let edit = 0; edit < count; edit += 1) random.pick(EDITS)(page, random, strangers);
  const units = joinParagraphs(page);
  return revisionOf(name, from, random.chance(0.25) ? typeset(units) : units);
}

type Edit = (page: Page, random: Random, strangers: string[]) => void;

const cutSentence: Edit = (page, random) => {
  takeSentence(page, random);
};
const moveSentence: Edit = (page, random) => {
  const sentence = takeSentence(page, random);
  if (sentence) putSentence(page, random, sentence);
};
const copySentence: Edit = (page, random) =>
  putSentence(page, random, copiedUnits(random.pick(random.pick(page))));
const putInSentence: Edit = (page, random, strangers) =>
  putSentence(page, random, newUnits(random.pick(strangers)));
const cutParagraph: Edit = (page, random) => {
  if (page.length > 3) page.splice(random.below(page.length), 1);
};
const moveParagraph: Edit = (page, random) => {
  const [paragraph] = page.splice(random.below(page.length), 1);
  if (paragraph) page.splice(random.below(page.length + 1), 0, paragraph);
};
const copyParagraph: Edit = (page, random) => {
  page.splice(random.below(page.length + 1), 0, random.pick(page).map(copiedUnits));
};
const putInParagraph: Edit = (page, random, strangers) => {
  const sentences = Array.from({ length: 1 + random.below(4) }, () => newUnits(random.pick(strangers)));
  page.splice(random.below(page.length + 1), 0, sentences);
};
const replaceWord: Edit = (page, random, strangers) => {
  editWord(page, random, (word) => {
    const origins = word.flatMap(({ origin }) => (origin === null ? [] : [origin]));
    const first = origins[0];
    const was = word.map(({ char }) => char).join("");
    const is = /\p{N}/u.test(was) ? otherFigure(was, random) : strangeWord(strangers, random);
    if (first === undefined || origins.length < word.length) return newUnits(is);
    return newUnits(is, { from: { start: first, end: (origins.at(-1) ?? first) + 1 } });
  });
};
const putInWord: Edit = (page, random, strangers) => {
  editWord(page, random, (word) => [...newUnits(`${strangeWord(strangers, random)} `), ...word]);
};
const leaveOutWord: Edit = (page, random) => {
  editWord(page, random, () => []);
};
const cutPhrase: Edit = (page, random) => {
  editWords(page, random, 2 + random.below(7), () => []);
};
const replaceSentence: Edit = (page, random, strangers) => {
  const paragraph = random.pick(page);
  paragraph.splice(random.below(paragraph.length), 1, newUnits(random.pick(strangers)));
};
const mistype: Edit = (page, random) => {
  editWord(page, random, (word) => {
    if (word.length < 4) return word;
    const at = 1 + random.below(word.length - 2);
    return random.chance(0.5)
      ? word.toSpliced(at, 1)
      : word.toSpliced(at, 0, ...newUnits(word[at]?.char ?? ""));
  });
};
/** ", and " becomes a full stop, where there is one. */
const takeApart: Edit = (page, random) => {
  const paragraph = random.pick(page);
  const at = random.below(paragraph.length);
  const sentence = paragraph[at] ?? [];
  const comma = sentence.findIndex(
    ({ char }, unit) => char === "," && unit > 15 && unit < sentence.length - 15,
  );
  if (comma === -1) return;
  paragraph.splice(at, 1, [...sentence.slice(0, comma), ...newUnits(".")], sentence.slice(comma + 2));
};
const joinSentences: Edit = (page, random) => {
  const paragraph = random.pick(page);
  if (paragraph.length < 2) return;
  const at = random.below(paragraph.length - 1);
  const [one = [], other = []] = paragraph.slice(at, at + 2);
  paragraph.splice(at, 2, [...one.slice(0, -1), ...newUnits(", and "), ...other]);
};

/** As often as on a desk: words are touched more often than paragraphs. */
const EDITS: Edit[] = [
  ...[
    cutSentence,
    cutSentence,
    replaceSentence,
    cutPhrase,
    moveSentence,
    copySentence,
    putInSentence,
    putInSentence,
  ],
  ...[cutParagraph, moveParagraph, copyParagraph, putInParagraph],
  ...[
    replaceWord,
    replaceWord,
    replaceWord,
    putInWord,
    putInWord,
    leaveOutWord,
    mistype,
    takeApart,
    joinSentences,
  ],
];

function pageOf(text: string): Page {
  const units = unitsOf(text);
  const page: Page = [];
  let last = 0;
  for (const { start, end } of sentencesOf(text)) {
    const paragraph = page.at(-1);
    if (paragraph && !text.slice(last, start).includes("\n")) paragraph.push(units.slice(start, end));
    else page.push([units.slice(start, end)]);
    last = end;
  }
  return page;
}

function joinParagraphs(page: Page): Unit[] {
  return page
    .filter((paragraph) => paragraph.length > 0)
    .flatMap((paragraph, at) => [
      ...(at === 0 ? [] : newUnits("\n\n")),
      ...paragraph.flatMap((sentence, next) => (next === 0 ? sentence : [...newUnits(" "), ...sentence])),
    ]);
}

function takeSentence(page: Page, random: Random): Unit[] | undefined {
  if (page.flat().length < 8) return undefined;
  const at = random.below(page.length);
  const paragraph = page[at] ?? [];
  const [sentence] = paragraph.splice(random.below(paragraph.length), 1);
  if (paragraph.length === 0) page.splice(at, 1);
  return sentence;
}

function putSentence(page: Page, random: Random, sentence: Unit[]): void {
  const paragraph = random.pick(page);
  paragraph.splice(random.below(paragraph.length + 1), 0, sentence);
}

function editWord(page: Page, random: Random, edit: (word: Unit[]) => Unit[]): void {
  editWords(page, random, 1, edit);
}

/** Edits so many words in a row of one sentence, and what stands between them. */
function editWords(page: Page, random: Random, count: number, edit: (words: Unit[]) => Unit[]): void {
  const paragraph = random.pick(page);
  const at = random.below(paragraph.length);
  const sentence = paragraph[at] ?? [];
  const words = Array.from(
    sentence
      .map(({ char }) => char)
      .join("")
      .matchAll(/[\p{L}\p{N}]+/gu),
  );
  if (words.length < count + 3) return;
  const picked = words.slice(random.below(words.length - count + 1)).slice(0, count);
  const start = picked[0]?.index ?? 0;
  const end = (picked.at(-1)?.index ?? 0) + (picked.at(-1)?.[0].length ?? 0);
  paragraph[at] = [...sentence.slice(0, start), ...edit(sentence.slice(start, end)), ...sentence.slice(end)];
}

function strangeWord(strangers: string[], random: Random): string {
  return random.pick(random.pick(strangers).match(/\p{L}+/gu) ?? ["word"]);
}

function otherFigure(figure: string, random: Random): string {
  return figure.replace(/\p{N}/gu, (digit) => String((Number(digit) + 1 + random.below(8)) % 10));
}

function typeset(units: Unit[]): Unit[] {
  return units.map((unit) => ({ ...unit, char: TYPESET[unit.char] ?? unit.char }));
}

const TYPESET: Record<string, string> = { "“": '"', "”": '"', "’": "'", "‘": "'", "–": "-", "—": "-" };
