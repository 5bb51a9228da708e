import { type DraftBlock, draftBlocks, groupBlocks, type InlineMark } from "../../drafts/draft-blocks";
import { markLanes } from "../../drafts/mark-lanes";
import { type MarkedSegment, markedSegments } from "../../drafts/marked-segments";
import type { AnnotatedClaim, AnnotatedDraft } from "./annotated-draft";
import { escapeHtml } from "./escape-html";

type DrawnClaim = Pick<AnnotatedClaim, "number" | "span" | "line" | "status">;

export type DrawnDraft = {
  draft: Pick<AnnotatedDraft["draft"], "text" | "marks">;
  claims: readonly DrawnClaim[];
};

/** The draft as it was written, with a line under each claim's words and its number after them, which leads to the table. */
export function draftBody({ draft: { text, marks }, claims }: DrawnDraft): string {
  const spans = claims.flatMap(({ number, span }) => (span ? [{ id: `C-${number}`, ...span }] : []));
  const drawing: Drawing = {
    text,
    spans,
    lanes: markLanes(spans),
    claims: new Map(claims.map((claim) => [`C-${claim.number}`, claim])),
    begun: new Set(),
  };
  return groupBlocks(draftBlocks(text, marks))
    .map(({ is, blocks }) => {
      const lines = blocks.map((block) => drawBlock(block, drawing)).join("\n");
      if (is === "list") return `<ul>\n${lines}\n</ul>`;
      return is === "quote" ? `<blockquote>\n${lines}\n</blockquote>` : lines;
    })
    .join("\n");
}

type Drawing = {
  text: string;
  spans: { id: string; start: number; end: number }[];
  lanes: Map<string, number>;
  claims: Map<string, DrawnClaim>;
  /** The claims whose place has an anchor already: the table leads there. */
  begun: Set<string>;
};

function drawBlock(block: DraftBlock, drawing: Drawing): string {
  const { look, start, end, formats, notesBefore, notesAfter } = block;
  const own = formats.map((format, index) => ({ id: `f-${index}`, start: format.start, end: format.end }));
  const runs = markedSegments({ start, end }, [...drawing.spans, ...own]);
  const words = runs.map((run) => drawRun(run, formats, drawing)).join("");
  const notes = [notesBefore, notesAfter].map((placed) =>
    placed.map(({ about, words: said }) => drawNote(about, said)).join(""),
  );
  return `${notes[0]}${drawLine(look, words)}${notes[1]}`;
}

function drawLine(look: DraftBlock["look"], words: string): string {
  switch (look.is) {
    case "heading": {
      // The story's title is the page's first heading.
      const level = Math.min(look.level + 1, 6);
      return `<h${level} dir="auto">${words}</h${level}>`;
    }
    case "listItem": {
      const marker = look.marker ? `<span class="marker">${escapeHtml(look.marker)}</span>` : "";
      return `<li class="depth-${Math.min(look.depth, 5)}" dir="auto">${marker}${words}</li>`;
    }
    case "paragraph":
      return `<p dir="auto">${words}</p>`;
  }
}

const NOTES = {
  table: "A table stood here.",
  picture: "A picture stood here.",
  footnote: "A footnote stood here.",
  other: "Something stood here that is no text.",
};

function drawNote(about: keyof typeof NOTES, words: string): string {
  return `<aside><small>${NOTES[about]}${words ? ` <span dir="auto">${escapeHtml(words)}</span>` : ""}</small></aside>`;
}

function drawRun(run: MarkedSegment, formats: readonly InlineMark[], drawing: Drawing): string {
  const words = escapeHtml(drawing.text.slice(run.start, run.end));
  const drawn = run.marks.reduceRight((inner, id) => wrap(inner, id, formats, drawing), words);
  const numbers = run.endsHere.filter((id) => drawing.claims.has(id)).toReversed();
  return drawn + numbers.map((id) => drawNumber(id, drawing)).join("");
}

function wrap(inner: string, id: string, formats: readonly InlineMark[], drawing: Drawing): string {
  const claim = drawing.claims.get(id);
  if (!claim) return format(inner, formats[Number(id.slice(2))]);
  const anchor = drawing.begun.has(id) ? "" : ` id="at-${id}"`;
  drawing.begun.add(id);
  return `<span${anchor} class="mark line-${claim.line} lane-${drawing.lanes.get(id) ?? 0}">${inner}</span>`;
}

/** Links are told by their look alone: the page leads to its own table, and fetches nothing. */
function format(inner: string, mark: InlineMark | undefined): string {
  switch (mark?.kind) {
    case "strong":
      return `<b>${inner}</b>`;
    case "italic":
      return `<i>${inner}</i>`;
    case "link":
      return `<span class="link" title="${escapeHtml(mark.href)}">${inner}</span>`;
    case undefined:
      return inner;
  }
}

function drawNumber(id: string, { claims }: Drawing): string {
  const said = escapeHtml(`${id}, ${claims.get(id)?.status.toLowerCase()}`);
  return `<sup><a href="#${id}" aria-label="${said}">${id.slice(2)}</a></sup>`;
}
