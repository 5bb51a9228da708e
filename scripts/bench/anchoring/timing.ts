import { reanchor } from "@/lib/domain/anchoring/reanchor";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { type Random, seeded } from "./random";
import { randomRevision } from "./random-editor";
import { sentencesOf } from "./sentences";
import { longText, revisionsByHand, sentencesIn } from "./texts";

/** What 500 spans took. Judged: whether the time limit is for it. */
export type Timing = {
  name: string;
  characters: number;
  /** Processor time, which is no less than what passed, and the same on a busy machine. */
  ms: number;
  megabytes: number;
  isJudged: boolean;
};

const SPANS = 500;
/** The fastest of so many runs; in the first one the program is still being compiled. */
const RUNS = 3;

export function timings(): Timing[] {
  const random = seeded(3);
  const strangers = revisionsByHand().flatMap(({ from }) => sentencesIn(from));
  const text = longText(100_000, random);
  const revised = (edits: number) => randomRevision("long", text, strangers, edits, random).to;
  const alike = Array.from({ length: 900 }, () => random.pick(strangers))
    .join("\n")
    .slice(0, 100_000);
  const long = longText(500_000, random);
  const cases: [name: string, from: string, to: string, isJudged: boolean][] = [
    ["the same text", text, text, true],
    ["light edit", text, revised(0.1), true],
    ["thorough edit", text, revised(0.4), true],
    ["rewrite", text, revised(1.5), true],
    ["another text", text, longText(100_000, random), true],
    ["words in another order", text, shuffled(text.split(" "), random).join(" "), true],
    ["paragraphs in another order", text, shuffled(text.split("\n\n"), random).join("\n\n"), true],
    [
      "the same sentences again and again",
      alike,
      randomRevision("alike", alike, strangers, 0.3, random).to,
      true,
    ],
    [
      "two words again and again",
      "a b ".repeat(25_000),
      `${"a b ".repeat(24_000)}c ${"a b ".repeat(900)}`,
      true,
    ],
    ["from nothing", "", text, true],
    ["to nothing", text, "", true],
    [
      "500,000 characters, thorough edit",
      long,
      randomRevision("long", long, strangers, 0.4, random).to,
      false,
    ],
    ["500,000 characters, another text", long, longText(500_000, random), false],
  ];
  return cases.map(([name, from, to, isJudged]) => ({
    name,
    characters: from.length,
    ...time(spansOf(from, random), from, to),
    isJudged,
  }));
}

function time(spans: TextSpan[], from: string, to: string): { ms: number; megabytes: number } {
  const before = process.memoryUsage().heapUsed;
  const runs = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    reanchor(spans, from, to);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { ms: Math.min(...runs), megabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}

function spansOf(text: string, random: Random): TextSpan[] {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return Array.from({ length: SPANS }, () => ({ start: 0, end: 1 }));
  return Array.from({ length: SPANS }, () => {
    const sentence = random.pick(sentences);
    if (sentence.end - sentence.start < 400 && random.chance(0.5)) return sentence;
    const start = sentence.start + random.below(sentence.end - sentence.start - 1);
    return { start, end: Math.min(sentence.end, start + 10 + random.below(60)) };
  });
}

function shuffled<Entry>(entries: Entry[], random: Random): Entry[] {
  return entries
    .map((entry) => ({ entry, order: random.number() }))
    .sort((x, y) => x.order - y.order)
    .map(({ entry }) => entry);
}
