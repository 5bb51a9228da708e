import "./draft.css";
import type { ReactNode } from "react";
import { paragraphsOf } from "@/lib/domain/drafts/draft-text";
import { type ClaimInDraft, type DraftRun, draftMarks, type MarkLine } from "./draft-marks";

/** The draft as it will be read, each claim marked by a line under its words. Text nodes hold the draft's text and nothing else. */
export function DraftText({ text, claims }: { text: string; claims: readonly ClaimInDraft[] }) {
  return draftMarks(text, paragraphsOf(text), claims).map(({ start, runs }) => (
    <p key={start} data-start={start} dir="auto">
      {runs.map((run) => (
        <Run key={run.start} run={run} />
      ))}
    </p>
  ));
}

function Run({ run }: { run: DraftRun }) {
  const inner = run.lines.at(-1);
  if (!inner) return run.text;
  const link = (
    <a
      href={`?claim=C-${inner.number}`}
      className={lineClasses(inner, run)}
      data-claim={inner.number}
      data-number={inner.numbered ? inner.number : undefined}
      data-id={run.isFirst ? inner.claimId : undefined}
      tabIndex={run.isFirst ? undefined : -1}
      draggable={false}
      aria-label={`${inner.name}: ${run.text}`}
    >
      {run.text}
    </a>
  );
  return (
    <>
      {around(link, run.lines.slice(0, -1), run)}
      {run.covered.map((line) => (
        <NumberAlone key={line.claimId} line={line} />
      ))}
    </>
  );
}

/** The lines of the claims around, the outermost first. */
function around(words: ReactNode, [outermost, ...inner]: MarkLine[], run: DraftRun): ReactNode {
  if (!outermost) return words;
  const isNumbered = outermost.numbered && !run.covered.includes(outermost);
  return (
    <span
      className={lineClasses(outermost)}
      data-claim={outermost.number}
      data-number={isNumbered ? outermost.number : undefined}
    >
      {around(words, inner, run)}
    </span>
  );
}

/** The number of a claim whose words all lead to shorter claims. */
function NumberAlone({ line }: { line: MarkLine }) {
  return (
    <a
      href={`?claim=C-${line.number}`}
      className={`mark line-${line.line} number-alone`}
      data-claim={line.number}
      data-number={line.number}
      data-id={line.claimId}
      draggable={false}
      aria-label={line.name}
    >
      <wbr />
    </a>
  );
}

function lineClasses({ line, lane }: MarkLine, run?: DraftRun): string {
  return `mark line-${line} lane-${lane}${run?.hasCaret ? " has-caret" : ""}`;
}
