import { claimReference } from "@/lib/domain/claims/reference";
import { type StatusLine, statusLine, statusWords } from "@/lib/domain/claims/status-line";
import type { Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import { markLanes } from "@/lib/domain/drafts/mark-lanes";
import { markedSegments } from "@/lib/domain/drafts/marked-segments";
import type { ClaimFlag } from "@/lib/domain/relations/claim-flag";

export type ClaimInDraft = {
  id: string;
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  proposed: Exclude<Verdict, "unassessed"> | null;
  /** UTF-16 offsets into the draft, end exclusive; null without a place in it. */
  span: { start: number; end: number } | null;
  /** What other claims say against resting on it. */
  flags?: readonly ClaimFlag[];
  /** The gates that it is signed off over. */
  overGates?: readonly string[];
};

/** One claim's line under one run of words. */
export type MarkLine = {
  claimId: string;
  number: number;
  line: StatusLine;
  lane: number;
  /** "C-4, disputed, signed off" */
  name: string;
  /** The claim's number stands after this run. */
  numbered: boolean;
};

/** A run of words under the same lines, outermost first. The last one is the innermost, which the words lead to. */
export type DraftRun = {
  start: number;
  text: string;
  lines: MarkLine[];
  /** The first run that leads to its claim: the only one the Tab key stops at. */
  isFirst: boolean;
  /** A reopened claim begins here: a caret stands in the margin. */
  hasCaret: boolean;
  /** Claims that end here and that no words of their own lead to: their numbers do. */
  covered: MarkLine[];
};

export type DraftParagraph = { start: number; runs: DraftRun[] };

/** A draft cut into paragraphs and runs, ready to be drawn. */
export function draftMarks(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
  claims: readonly ClaimInDraft[],
): DraftParagraph[] {
  const marks = claims.flatMap(({ id, span }) => (span ? [{ id, ...span }] : []));
  const lanes = markLanes(marks);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const segments = paragraphs.map((paragraph) => markedSegments(paragraph, marks));
  const withWords = new Set(segments.flat().flatMap((segment) => segment.marks.at(-1) ?? []));
  const begun = new Set<string>();

  return segments.map((runs, index) => {
    const drawn = runs.map((run): DraftRun => {
      const lines = run.marks.flatMap((id) => lineOf(id, run.endsHere.includes(id)));
      const inner = lines.at(-1);
      const isFirst = inner !== undefined && !begun.has(inner.claimId);
      if (inner) begun.add(inner.claimId);
      return {
        start: run.start,
        text: text.slice(run.start, run.end),
        lines,
        isFirst,
        hasCaret: lines.some(
          ({ claimId, line }) => line === "changed" && byId.get(claimId)?.span?.start === run.start,
        ),
        covered: lines.filter((line) => line.numbered && !withWords.has(line.claimId)),
      };
    });
    return { start: paragraphs[index]?.start ?? 0, runs: drawn };
  });

  function lineOf(id: string, endsHere: boolean): MarkLine[] {
    const claim = byId.get(id);
    if (!claim) return [];
    const { number, verdict, stage, proposed } = claim;
    return [
      {
        claimId: id,
        number,
        line: statusLine(verdict, stage, proposed),
        lane: lanes.get(id) ?? 0,
        name: `${claimReference(number)}, ${statusWords(verdict, stage, proposed).toLowerCase()}`,
        numbered: endsHere,
      },
    ];
  }
}
