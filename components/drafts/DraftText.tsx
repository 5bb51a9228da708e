import "./draft.css";
import type { ReactNode } from "react";
import { draftBlocks, type InlineMark } from "@/lib/domain/drafts/draft-blocks";
import type { TextMark } from "@/lib/domain/drafts/text-mark";
import { DraftLines } from "./DraftLines";
import { type ClaimInDraft, type DraftRun, draftMarks, type MarkLine } from "./draft-marks";

import { type DrawnSentence, sentencesByLine } from "./draft-sentences";
import { FormattedWords } from "./FormattedWords";
import { SentenceRuns } from "./SentenceRuns";

type Props = {
  text: string;
  marks: readonly TextMark[];
  claims: readonly ClaimInDraft[];
  /** The sentences that nobody has looked at, and those with nothing to check. */
  sentences: readonly DrawnSentence[];
};

/** The draft as it will be read, each claim marked by a line under its words. Text nodes hold the draft's text and nothing else. */
export function DraftText({ text, marks, claims, sentences }: Props) {
  const blocks = draftBlocks(text, marks);
  const runsAt = new Map(draftMarks(text, blocks, claims).map(({ start, runs }) => [start, runs]));
  const sentencesAt = sentencesByLine(blocks, sentences);
  return (
    <DraftLines blocks={blocks}>
      {({ start, formats }) => (
        <SentenceRuns runs={runsAt.get(start) ?? []} sentences={sentencesAt.get(start) ?? []}>
          {(run) => <Run key={run.start} run={run} formats={formats} />}
        </SentenceRuns>
      )}
    </DraftLines>
  );
}

function Run({ run, formats }: { run: DraftRun; formats: readonly InlineMark[] }) {
  const inner = run.lines.at(-1);
  const words = <FormattedWords start={run.start} text={run.text} formats={formats} />;
  if (!inner) return words;
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
      {words}
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
