import { lonelyBidi } from "../text/bidi";
import { CONTROL, LINE_BREAK, LONE_SURROGATE, ZERO_WIDTH } from "../text/characters";
import { applyEdits, editsBy, type TextEdit } from "./text-edit";

/**
 * A story's text as it is kept, made once before it is stored, since spans count into it: line ends \n, NFC, no-break
 * spaces (U+00A0, U+202F) and tabs become spaces, zero-width characters and controls are gone (joiners stay), half
 * surrogates are U+FFFD, bidirectional controls without a partner in their line are gone, lines have no trailing
 * white space, several blank lines are one, and none stand at either end. Idempotent, linear; may give "".
 */
export function normaliseDraftText(raw: string): string {
  return NORMALISING.reduce(
    (text, step) =>
      "edits" in step ? applyEdits(text, step.edits(text)) : text.replace(step.pattern, step.by),
    raw,
  );
}

/** A step of it: what a pattern finds is replaced, or what the edits say. Marks are carried along with its edits. */
export type NormalisingStep = { pattern: RegExp; by: string } | { edits: (text: string) => TextEdit[] };

export const NORMALISING: readonly NormalisingStep[] = [
  { pattern: LINE_BREAK, by: "\n" },
  { pattern: LONE_SURROGATE, by: "\uFFFD" },
  { pattern: CONTROL, by: "" },
  { pattern: ZERO_WIDTH, by: "" },
  { edits: (text) => lonelyBidi(text).map((at) => ({ start: at, end: at + 1, by: "" })) },
  { pattern: /[\u00A0\u202F\t]/g, by: " " },
  { edits: (text) => (text.normalize("NFC") === text ? [] : editsOfLines(text, composeLine)) },
  { edits: trimLines },
  { pattern: /\n{3,}/g, by: "\n\n" },
  { pattern: /^\n+/g, by: "" },
  { edits: trimEnd },
];

/** The edits that a step makes to a text. */
export function editsOfStep(step: NormalisingStep, text: string): TextEdit[] {
  return "edits" in step ? step.edits(text) : editsBy(text, step.pattern, step.by);
}

/** The paragraphs of a draft as UTF-16 ranges, end exclusive, in order; a newline ends one, empty ones are left out. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: paragraph, index }) => ({
    start: index,
    end: index + paragraph.length,
  }));
}

type LineStep = (line: string, start: number, edits: TextEdit[]) => void;

function editsOfLines(text: string, step: LineStep): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    step(text.slice(start, end), start, edits);
    start = end + 1;
  }
  return edits;
}

/** A run that can change: nothing in ASCII joins what stands before it, but an accent after it can join it. */
const RUN = /[ -~]?[^\0-\x7f]+/g;
/** A letter with what joins it: accents, and the vowels and finals of Hangul. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu;

/** Cluster by cluster, so that marks keep to their letters. Intl.Segmenter would do, but takes quadratic time on long lines. */
function composeLine(line: string, start: number, edits: TextEdit[]) {
  if (line.normalize("NFC") === line) return;
  for (const { 0: run, index } of line.matchAll(RUN)) {
    const composed = run.normalize("NFC");
    if (composed === run) continue;
    const own = Array.from(run.matchAll(CLUSTER), ({ 0: cluster, index: at }) => ({
      start: at,
      end: at + cluster.length,
      by: cluster.normalize("NFC"),
    })).filter(({ start: from, end, by }) => by !== run.slice(from, end));
    const whole = applyEdits(run, own) === composed ? own : [{ start: 0, end: run.length, by: composed }];
    const runStart = start + index;
    for (const { start: from, end, by } of whole)
      edits.push({ start: runStart + from, end: runStart + end, by });
  }
}

/** Without a slice of every line: a paste of 10 MB can have millions. */
function trimLines(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    let kept = end;
    while (kept > start && isSpace(text.charAt(kept - 1))) kept -= 1;
    if (kept < end) edits.push({ start: kept, end, by: "" });
    start = end + 1;
  }
  return edits;
}

function isSpace(letter: string): boolean {
  return letter === " " || letter.trim() === "";
}

function trimEnd(text: string): TextEdit[] {
  const kept = text.trimEnd().length;
  return kept === text.length ? [] : [{ start: kept, end: text.length, by: "" }];
}
