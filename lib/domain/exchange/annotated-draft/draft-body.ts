import { paragraphsOf } from "../../drafts/draft-text";
import { markLanes } from "../../drafts/mark-lanes";
import { type MarkedSegment, markedSegments } from "../../drafts/marked-segments";
import type { AnnotatedClaim, AnnotatedDraft } from "./annotated-draft";
import { escapeHtml } from "./escape-html";

/** The draft's paragraphs with a line under each claim's words and its number after them, which leads to the table. */
export function draftBody({ draft: { text }, claims }: AnnotatedDraft): string {
  const marks = claims.flatMap(({ number, span }) => (span ? [{ id: String(number), ...span }] : []));
  const drawing: Drawing = {
    text,
    lanes: markLanes(marks),
    claims: new Map(claims.map((claim) => [String(claim.number), claim])),
    begun: new Set(),
  };
  return paragraphsOf(text)
    .map((paragraph) => {
      const runs = markedSegments(paragraph, marks).map((run) => drawRun(run, drawing));
      return `<p dir="auto">${runs.join("")}</p>`;
    })
    .join("\n");
}

type Drawing = {
  text: string;
  lanes: Map<string, number>;
  claims: Map<string, AnnotatedClaim>;
  /** The claims whose place has an anchor already: the table leads there. */
  begun: Set<string>;
};

function drawRun(run: MarkedSegment, drawing: Drawing): string {
  const words = escapeHtml(drawing.text.slice(run.start, run.end));
  const marked = run.marks.reduceRight((inner, id) => {
    const line = drawing.claims.get(id)?.line ?? "open";
    const anchor = drawing.begun.has(id) ? "" : ` id="at-C-${id}"`;
    drawing.begun.add(id);
    return `<span${anchor} class="mark line-${line} lane-${drawing.lanes.get(id) ?? 0}">${inner}</span>`;
  }, words);
  return (
    marked +
    run.endsHere
      .toReversed()
      .map((id) => drawNumber(id, drawing))
      .join("")
  );
}

function drawNumber(id: string, { claims }: Drawing): string {
  const claim = claims.get(id);
  const said = claim ? escapeHtml(`C-${id}, ${claim.status.toLowerCase()}`) : `C-${id}`;
  return `<sup><a href="#C-${id}" aria-label="${said}">${id}</a></sup>`;
}
