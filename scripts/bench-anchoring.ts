import { type Miss, measure } from "./bench/anchoring/measure";
import type { Revision } from "./bench/anchoring/revision";
import { MEASURES } from "./bench/anchoring/score";
import { percent, shortfalls, TIME_LIMIT_MS } from "./bench/anchoring/targets";
import {
  bulletinRevisions,
  randomRevisions,
  revisionsByHand,
  revisionsHeldOut,
  sampleStory,
} from "./bench/anchoring/texts";
import { timings } from "./bench/anchoring/timing";

/**
 * npm run bench:anchoring: how well and how fast claims are carried from draft to draft, and whether that is good
 * enough. Ends with 1 if it is not. With the beginning of a row's name it also shows what went wrong there:
 * npm run bench:anchoring -- kept
 */
const [shown] = process.argv.slice(2);
const heldOut = revisionsHeldOut();

const wanting = [
  ...report("Revised by hand", revisionsByHand()),
  ...report("Revised by hand, held out", heldOut),
  ...report("Revised by chance", randomRevisions(revisionsByHand(), 1, 12)),
  ...report("Revised by chance, held out", randomRevisions([...heldOut, sampleStory()], 20001, 40)),
  ...reportTimings(),
];
report("Every sentence like many others (reported, not judged)", bulletinRevisions(1, 40));

for (const sentence of wanting) console.error(`\n${sentence}`);
process.exit(wanting.length === 0 ? 0 : 1);

function report(name: string, revisions: Revision[]): string[] {
  const { score, misses } = measure(revisions);
  console.log(`\n${name}: ${revisions.length} revisions`);
  for (const row of MEASURES) {
    const { of, right } = score[row];
    if (of > 0) console.log(`  ${row.padEnd(22)} ${right} of ${of}`.padEnd(44), percent(right / of));
  }
  if (shown)
    for (const miss of misses.filter((one) => one.measure.startsWith(shown)).slice(0, 40)) show(miss);
  return shortfalls(name, score);
}

function reportTimings(): string[] {
  console.log("\n500 spans");
  return timings().flatMap(({ name, characters, ms, megabytes, isJudged }) => {
    const size = `${characters.toLocaleString("en")} characters`;
    console.log(
      `  ${name.padEnd(36)} ${size.padStart(20)} ${ms.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`,
    );
    return isJudged && ms > TIME_LIMIT_MS ? [`${name}: ${ms.toFixed(0)} ms, ${TIME_LIMIT_MS} ms wanted`] : [];
  });
}

function show({ revision: { name, from, to }, measure: row, probe, truth, answer }: Miss): void {
  const words = (span: { start: number; end: number } | null, text: string) =>
    span
      ? `${text.slice(span.start - 25, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 25)}`
      : "nowhere";
  console.log(`\n  ${name}, ${row}\n  was:  ${words(probe.span, from)}`);
  console.log(`  is:   ${truth.fate}, ${words(truth.span, to)}`);
  console.log(`  said: ${answer.outcome}, ${words(answer.span, to)}`);
}
