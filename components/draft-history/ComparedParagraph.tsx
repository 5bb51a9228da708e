import type { ReactNode } from "react";
import type { SideLine, SidePiece, SideRun } from "./compared-runs";

type Props = {
  runs: readonly SideRun[];
  side: "from" | "to";
  /** The whole paragraph is only in this draft. */
  whole: boolean;
};

/** A paragraph of one side: claims by their status lines, and what the other draft has not by its colour. */
export function ComparedParagraph({ runs, side, whole }: Props) {
  const words = runs.map((run) => <Run key={run.start} run={run} side={side} />);
  if (!whole) return <p dir="auto">{words}</p>;
  const Mark = side === "from" ? "del" : "ins";
  return (
    <p dir="auto">
      <Mark className={`${WASH[side]} no-underline`}>
        <span className="sr-only">
          {side === "from" ? "Only in the earlier draft: " : "Only in the later draft: "}
        </span>
        {words}
      </Mark>
    </p>
  );
}

function Run({ run, side }: { run: SideRun; side: Props["side"] }) {
  const inner = run.lines.at(-1);
  const words = run.pieces.map((piece) => <Piece key={piece.start} piece={piece} side={side} />);
  if (!inner) return words;
  const link = (
    <a
      href={`/claims/${inner.reference}`}
      className={classesOf(inner)}
      data-number={inner.endsHere ? inner.number : undefined}
      title={inner.name}
    >
      {words}
      <span className="sr-only"> ({inner.name})</span>
    </a>
  );
  return around(link, run.lines.slice(0, -1));
}

function Piece({ piece: { text, differs }, side }: { piece: SidePiece; side: Props["side"] }) {
  if (!differs) return text;
  const Mark = side === "from" ? "del" : "ins";
  return (
    <Mark className={`${WASH[side]} ${side === "from" ? "line-through" : "font-semibold no-underline"}`}>
      <span className="sr-only">{side === "from" ? " taken out: " : " put in: "}</span>
      {text}
    </Mark>
  );
}

/** The lines of the claims around, the outermost first. */
function around(words: ReactNode, [outermost, ...inner]: SideLine[]): ReactNode {
  if (!outermost) return words;
  return (
    <span className={classesOf(outermost)} data-number={outermost.endsHere ? outermost.number : undefined}>
      {around(words, inner)}
    </span>
  );
}

function classesOf({ line, lane }: SideLine): string {
  return `mark line-${line} lane-${lane}`;
}

const WASH = {
  from: "bg-status-refuted-wash text-status-refuted",
  to: "bg-status-verified-wash text-status-verified",
} as const;
