import { HINT_KINDS } from "@/lib/domain/hints/hint";
import { hintsOf } from "@/lib/domain/hints/hints";
import { type Labelled, labelledSentences } from "./bench/hints/labelled";
import { foundKinds, overAllKinds, precision, recall, type Score, scoreHints } from "./bench/hints/score";

/** Precision and recall of the hints on the sentences labelled by hand, and the time on a long draft. `--wrong` lists what went wrong in the half that the rules were made on. */
const sentences = [...labelledSentences("en"), ...labelledSentences("es")];

for (const [name, part] of [
  ["The half that the rules were made on", sentences.filter(({ heldOut }) => !heldOut)],
  ["The half that was held out", sentences.filter(({ heldOut }) => heldOut)],
  ["English, all", sentences.filter(({ language }) => language === "en")],
  ["Spanish, all", sentences.filter(({ language }) => language === "es")],
] as const)
  printScores(name, part);
if (process.argv.includes("--wrong")) printWrong(sentences.filter(({ heldOut }) => !heldOut));
printTime();

function printScores(name: string, part: readonly Labelled[]): void {
  const scores = scoreHints(part);
  console.log(`\n${name}: ${part.length} sentences`);
  console.log(`${"".padEnd(16)} precision  recall  right  wrong  missed`);
  for (const [kind, score] of scores) printScore(kind, score);
  printScore("all kinds", overAllKinds(scores));
}

function printScore(name: string, score: Score): void {
  const cells = [
    precision(score).toFixed(3).padStart(9),
    recall(score).toFixed(3).padStart(7),
    ...[score.right, score.wrong, score.missed].map((count) => String(count).padStart(6)),
  ];
  console.log(name.padEnd(16), cells.join(" "));
}

function printWrong(part: readonly Labelled[]): void {
  for (const sentence of part) {
    const found = foundKinds(sentence);
    const wrong = HINT_KINDS.filter((kind) => found.has(kind) && !sentence.kinds.has(kind));
    const missed = HINT_KINDS.filter((kind) => !found.has(kind) && sentence.kinds.has(kind));
    const worth = found.size > 0 === sentence.worthChecking ? "" : "worth checking? ";
    if (worth || wrong.length + missed.length > 0)
      console.log(`${worth}wrong: ${wrong.join(" ")}; missed: ${missed.join(" ")}\n  ${sentence.text}`);
  }
}

function printTime(): void {
  const paragraph = sentences.map(({ text }) => text).join(" ");
  const long = `${paragraph}\n`.repeat(Math.ceil(100_000 / paragraph.length)).slice(0, 100_000);
  hintsOf(long, "en");
  const RUNS = 20;
  const before = process.cpuUsage();
  for (let run = 0; run < RUNS; run += 1) hintsOf(long, "en");
  const { user, system } = process.cpuUsage(before);
  console.log(`\n100,000 characters: ${((user + system) / 1000 / RUNS).toFixed(0)} ms of the processor`);
}
