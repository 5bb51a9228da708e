import "@/components/drafts/draft.css";
import "./capture.css";
import { Fragment } from "react";
import type { AskedPassage, CapturePage } from "@/lib/domain/passages/capture-page";
import { CLOSEST, type CopyRun, copyLines, placesIn } from "./copy-lines";

/** The extracted text of a copy, its passages marked. Elements with data-start hold its words and nothing else. */
export function CaptureText({ page }: { page: CapturePage }) {
  const { text, part, pageStarts, passages, asked } = page;
  return copyLines(text, part.start, pageStarts, placesIn(passages, asked)).map((line) => (
    <Fragment key={line.start}>
      {line.page === null ? null : <p className="copy-page">Page {line.page}</p>}
      <p data-start={line.start} dir="auto">
        {line.runs.map((run) => (
          <Run key={run.start} run={run} asked={asked} />
        ))}
      </p>
    </Fragment>
  ));
}

function Run({ run: { text, passageId, isFirst }, asked }: { run: CopyRun; asked: AskedPassage | null }) {
  if (passageId === null) return text;
  const isAsked = passageId === CLOSEST || passageId === asked?.id;
  const looks = [
    "passage",
    isAsked ? "passage-asked" : "",
    asked?.is === "differs" && isAsked ? "passage-closest" : "",
  ];
  // The address of an asked place ends in #here; every other passage has its own.
  const id = isAsked ? "here" : `passage-${passageId}`;
  return (
    <mark id={isFirst ? id : undefined} className={looks.filter(Boolean).join(" ")}>
      {text}
    </mark>
  );
}
