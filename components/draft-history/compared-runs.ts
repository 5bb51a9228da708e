import { claimReference } from "@/lib/domain/claims/reference";
import { type StatusLine, statusLine, statusWords } from "@/lib/domain/claims/status-line";
import type { Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import { markLanes } from "@/lib/domain/drafts/mark-lanes";
import { markedSegments } from "@/lib/domain/drafts/marked-segments";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { DiffPart } from "@/lib/domain/history/word-diff";

/** A claim where it stands in one of the two drafts. */
export type SideClaim = { id: string; number: number; verdict: Verdict; stage: Stage; span: TextSpan };

export type SideLine = {
  claimId: string;
  reference: string;
  number: number;
  line: StatusLine;
  lane: number;
  /** "C-4, disputed, signed off" */
  name: string;
  endsHere: boolean;
};

/** Words that stand in both drafts, or in this one only. */
export type SidePiece = { start: number; text: string; differs: boolean };

/** A run of words under the same lines, outermost first: one link to its claim, whatever differs in it. */
export type SideRun = { start: number; pieces: SidePiece[]; lines: SideLine[] };

/** Where a claim's line runs, and what it says, once for one side of a comparison. */
export type SideLines = {
  marks: { id: string; start: number; end: number }[];
  of: ReadonlyMap<string, SideLine>;
};

export function linesOf(claims: readonly SideClaim[]): SideLines {
  const marks = claims.map(({ id, span }) => ({ id, ...span }));
  const lanes = markLanes(marks);
  const of = new Map(
    claims.map(({ id, number, verdict, stage }): [string, SideLine] => [
      id,
      {
        ...{
          claimId: id,
          number,
          reference: claimReference(number),
          lane: lanes.get(id) ?? 0,
          endsHere: false,
        },
        line: statusLine(verdict, stage),
        name: `${claimReference(number)}, ${statusWords(verdict, stage).toLowerCase()}`,
      },
    ]),
  );
  return { marks, of };
}

/** A paragraph of one side cut into runs. `differing`: the spans of its words that the other draft has not. */
export function runsOf(
  text: string,
  paragraph: TextSpan,
  { marks, of }: SideLines,
  differing: readonly TextSpan[],
): SideRun[] {
  const isIn = (mark: TextSpan) => mark.start < paragraph.end && mark.end > paragraph.start;
  const here = marks.filter(isIn);
  const changes = differing.map((span, index) => ({ ...span, id: `${DIFFERS}${index}` }));
  const runs: SideRun[] = [];
  for (const segment of markedSegments(paragraph, [...here, ...changes])) {
    const piece = {
      start: segment.start,
      text: text.slice(segment.start, segment.end),
      differs: segment.marks.some((id) => id.startsWith(DIFFERS)),
    };
    const lines = segment.marks.flatMap((id) => {
      const line = of.get(id);
      return line ? [{ ...line, endsHere: segment.endsHere.includes(id) }] : [];
    });
    const last = runs.at(-1);
    if (last && isUnderSame(last.lines, lines)) {
      last.pieces.push(piece);
      last.lines = lines;
    } else runs.push({ start: segment.start, pieces: [piece], lines });
  }
  return runs;
}

function isUnderSame(one: readonly SideLine[], other: readonly SideLine[]): boolean {
  return one.length === other.length && one.every(({ claimId }, index) => claimId === other[index]?.claimId);
}

/** The spans, in one draft, of the words that a rewritten paragraph does not share with the other's. */
export function differingSpans(
  parts: readonly DiffPart[],
  paragraph: TextSpan,
  side: "gone" | "new",
): TextSpan[] {
  let at = paragraph.start;
  return parts.flatMap(({ kind, text }) => {
    if (kind !== "same" && kind !== side) return [];
    const span = { start: at, end: at + text.length };
    at = span.end;
    return kind === side ? [span] : [];
  });
}

const DIFFERS = "differs ";
