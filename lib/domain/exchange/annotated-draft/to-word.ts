import { claimReference } from "../../claims/reference";
import { type DraftBlock, draftBlocks, type InlineMark } from "../../drafts/draft-blocks";
import { type MarkedSegment, markedSegments } from "../../drafts/marked-segments";
import type { AnnotatedClaim, AnnotatedDraft } from "./annotated-draft";
import { sourceLines, statusLines, wordingLines } from "./claim-lines";
import { sayMoment } from "./say-day";
import { sayHowFar } from "./say-how-far";
import type { WordBlock, WordComment, WordDocument, WordRun } from "./word-document";

/**
 * The annotated draft for a word processor: its words as they were written, a comment on the words of each claim, and all
 * claims in a table at the end. A claim without a place in the draft stands in the table alone.
 */
export function toWordDocument(annotated: AnnotatedDraft): WordDocument {
  const { story, draft, claims, exportedBy, exportedAt, zone } = annotated;
  const added = `Draft ${draft.number}, added by ${draft.addedBy}, ${sayMoment(draft.addedAt, zone)}`;
  const blocks = blocksOf(annotated);
  const commented = new Set(
    blocks.flatMap((block) => (block.is === "line" ? block.runs : [])).flatMap((run) => run.ends),
  );
  return {
    title: story.title,
    language: story.language,
    author: exportedBy,
    head: [
      [story.desk, added].filter(Boolean).join(" · "),
      sayHowFar(claims),
      `Exported from Galley by ${exportedBy}, ${sayMoment(exportedAt, zone)}.`,
    ],
    blocks,
    comments: claims
      .filter(({ number }) => commented.has(number))
      .map((claim) => commentOn(claim, annotated)),
    tableHeading: claims.length === 1 ? "1 claim" : `${claims.length} claims`,
    table: {
      header: ["Claim", "Status", "Wording", "Sources"],
      rows: claims.map((claim) => [
        [[{ text: claimReference(claim.number), bold: true }]],
        statusLines(claim, zone),
        [
          ...wordingLines(claim, zone),
          ...(claim.span ? [] : [[{ text: "No place in this draft.", small: true }]]),
        ],
        sourceLines(claim),
      ]),
    },
  };
}

/** By whoever signed the claim off; what nobody has signed is told by the program. */
function commentOn(claim: AnnotatedClaim, { zone, exportedAt }: AnnotatedDraft): WordComment {
  const [[status] = [], ...rest] = statusLines(claim, zone);
  return {
    id: claim.number,
    author: claim.signedOff?.by ?? "Galley",
    at: claim.signedOff?.at ?? exportedAt,
    paragraphs: [
      [{ text: `${claimReference(claim.number)}: ${status?.text ?? ""}`, bold: true }],
      ...rest,
      ...wordingLines(claim, zone),
      ...sourceLines(claim),
    ],
  };
}

type Drawing = {
  text: string;
  spans: { id: string; start: number; end: number }[];
  /** The first and the last run of each claim's words: its comment begins and ends there. */
  runs: Map<string, { first: WordRun; last: WordRun }>;
};

function blocksOf({ draft: { text, marks }, claims }: AnnotatedDraft): WordBlock[] {
  const spans = claims.flatMap(({ number, span }) => (span ? [{ id: claimReference(number), ...span }] : []));
  const drawing: Drawing = { text, spans, runs: new Map() };
  const blocks = draftBlocks(text, marks).flatMap((block) => [
    ...block.notesBefore.map(noteOf),
    lineOf(block, drawing),
    ...block.notesAfter.map(noteOf),
  ]);
  for (const [id, { first, last }] of drawing.runs) {
    first.begins.push(Number(id.slice(2)));
    last.ends.push(Number(id.slice(2)));
  }
  return blocks;
}

function noteOf({ about, words }: DraftBlock["notesAfter"][number]): WordBlock {
  return { is: "note", about, words };
}

function lineOf(block: DraftBlock, drawing: Drawing): WordBlock {
  const { start, end, formats, look, isQuote } = block;
  const own = formats.map((format, index) => ({ id: `f-${index}`, start: format.start, end: format.end }));
  const segments = markedSegments({ start, end }, [...drawing.spans, ...own]);
  return { is: "line", look, isQuote, runs: segments.map((segment) => runOf(segment, formats, drawing)) };
}

function runOf(segment: MarkedSegment, formats: readonly InlineMark[], drawing: Drawing): WordRun {
  const shown = segment.marks.flatMap((id) => formats[id.startsWith("f-") ? Number(id.slice(2)) : -1] ?? []);
  const run: WordRun = {
    text: drawing.text.slice(segment.start, segment.end),
    bold: shown.some(({ kind }) => kind === "strong"),
    italic: shown.some(({ kind }) => kind === "italic"),
    href: shown.find((mark) => mark.kind === "link")?.href ?? "",
    begins: [],
    ends: [],
  };
  for (const id of segment.marks)
    if (id.startsWith("C-")) drawing.runs.set(id, { first: drawing.runs.get(id)?.first ?? run, last: run });
  return run;
}
