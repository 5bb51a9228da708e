import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { STORY } from "@/prisma/sample/story";
import { bulletin, statement } from "./bulletin";
import type { Random } from "./random";
import { seeded } from "./random";
import { randomRevision } from "./random-editor";
import { readRevision } from "./read-revision";
import type { Revision } from "./revision";
import { sentencesOf } from "./sentences";

/** Texts written for this measurement, each with the marks of an editor. None was looked at while tuning that is held out. */
const FOLDER = path.join(import.meta.dirname, "revisions");
/** Edits for each sentence: a light hand, a thorough one, a rewrite. */
const HANDS = [0.15, 0.4, 0.8];

export function revisionsByHand(): Revision[] {
  return readFolder(FOLDER);
}

export function revisionsHeldOut(): Revision[] {
  return readFolder(path.join(FOLDER, "held-out"));
}

/** Revisions made by chance of the texts of others, so many of each; what is put in are sentences of the other texts. */
export function randomRevisions(of: Revision[], firstSeed: number, count: number): Revision[] {
  const all = [...revisionsByHand(), ...revisionsHeldOut()];
  return of.flatMap(({ name, from }) => {
    const strangers = all.filter(
      (other) => other.name !== name && languageOf(other.name) === languageOf(name),
    );
    const sentences = strangers.flatMap((other) => sentencesIn(other.from));
    return Array.from({ length: count }, (_, at) => {
      const seed = firstSeed + at;
      const edits = HANDS[at % HANDS.length] ?? 0;
      return randomRevision(`${name} #${seed}`, from, sentences, edits, seeded(seed));
    });
  });
}

/** The story that comes with the application, as one more text that nothing was tuned on. */
export function sampleStory(): Revision {
  return { name: "story.en", from: STORY.text.trim(), to: STORY.text.trim(), units: [] };
}

/** Texts in which every sentence is like many others, and so is what is put in. */
export function bulletinRevisions(firstSeed: number, count: number): Revision[] {
  return Array.from({ length: count }, (_, at) => {
    const random = seeded(firstSeed + at);
    const from = bulletin(12, random);
    const strangers = Array.from({ length: 60 }, () => statement(random));
    return randomRevision(
      `bulletin #${firstSeed + at}`,
      from,
      strangers,
      HANDS[at % HANDS.length] ?? 0,
      random,
    );
  });
}

/** A text of about so many characters in the words of the articles, frequent words more often. */
export function longText(length: number, random: Random): string {
  const words = revisionsByHand().flatMap(({ from }) => from.match(/[\p{L}\p{N}]+/gu) ?? []);
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += (paragraphs.at(-1)?.length ?? 0) + 2) {
    const sentences = Array.from({ length: 5 }, () => {
      const sentence = Array.from({ length: 8 + random.below(20) }, () => random.pick(words)).join(" ");
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    });
    paragraphs.push(sentences.join(" "));
  }
  return paragraphs.join("\n\n").slice(0, length).trim();
}

export function sentencesIn(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

function readFolder(folder: string): Revision[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readRevision(path.basename(file, ".txt"), readFileSync(path.join(folder, file), "utf8")));
}

/** Texts are named after their language: metro.es */
function languageOf(name: string): string {
  return name.split(".")[1] ?? "";
}
