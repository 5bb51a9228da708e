import type { ReactNode } from "react";
import type { DraftRun } from "./draft-marks";
import { type DrawnSentence, sentenceGroups } from "./draft-sentences";

type Props = {
  runs: readonly DraftRun[];
  sentences: readonly DrawnSentence[];
  children: (run: DraftRun) => ReactNode;
};

/**
 * A line's words, each sentence that nobody has looked at or that has nothing to check in an element of its own.
 * draft.css draws what it says; sentences-on-page.ts reads it.
 */
export function SentenceRuns({ runs, sentences, children }: Props) {
  return sentenceGroups(runs, sentences).map(({ sentence, isFirst, runs: within }) => {
    const words = within.map((run) => children(run));
    if (!sentence) return words;
    return (
      <span
        key={within[0]?.start}
        data-sentence={sentence.start}
        data-state={sentence.state}
        data-by={sentence.state === "nothing" ? sentence.by : undefined}
        data-at={sentence.state === "nothing" ? sentence.at : undefined}
        className={isFirst ? "sentence sentence-start" : "sentence"}
      >
        {words}
      </span>
    );
  });
}
