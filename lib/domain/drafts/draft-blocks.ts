import { paragraphsOf } from "./draft-text";
import { type HeadingLevel, type MarkOf, marksOf, type TextMark } from "./text-mark";
import type { TextSpan } from "./text-span";

/** A line of the draft as it is drawn. Offsets are UTF-16 units of the draft's text. */
export type DraftBlock = TextSpan & {
  look:
    | { is: "paragraph" }
    | { is: "heading"; level: HeadingLevel }
    /** `marker` is what is drawn before the words and is no part of them. */
    | { is: "listItem"; depth: number; marker: string };
  isQuote: boolean;
  /** Links, strong and italic words that reach into the line. */
  formats: InlineMark[];
  /** What stood before this line, or after the last one, and is no text. */
  notesBefore: PlacedNote[];
  notesAfter: PlacedNote[];
};

/** `rank` tells apart those that stand at one place. */
export type PlacedNote = MarkOf<"note"> & { rank: number };

export type InlineMark = MarkOf<"link" | "strong" | "italic">;

/** The draft's lines, each with what its marks say of it. Linear in text and marks but for a sort. */
export function draftBlocks(text: string, marks: readonly TextMark[]): DraftBlock[] {
  const blocks = paragraphsOf(text).map(
    (span): DraftBlock => ({
      ...span,
      look: { is: "paragraph" },
      isQuote: false,
      formats: [],
      notesBefore: [],
      notesAfter: [],
    }),
  );
  for (const mark of marks)
    for (const block of blocksOf(blocks, mark)) {
      if (mark.kind === "heading") block.look = { is: "heading", level: mark.level };
      else if (mark.kind === "listItem") block.look = asListItem(block, mark);
      else if (mark.kind === "quote") block.isQuote = true;
      else if (mark.kind !== "note") block.formats.push(mark);
    }
  for (const [rank, note] of marksOf(marks, "note").entries()) placeNote(blocks, { ...note, rank });
  return blocks;
}

/** Lines that are drawn together: the items of a list, or the lines of a quotation. */
export type BlockGroup = { is: "list" | "quote" | "line"; blocks: DraftBlock[] };

export function groupBlocks(blocks: readonly DraftBlock[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const is = block.look.is === "listItem" ? "list" : block.isQuote ? "quote" : "line";
    const last = groups.at(-1);
    if (last && is !== "line" && last.is === is) last.blocks.push(block);
    else groups.push({ is, blocks: [block] });
  }
  return groups;
}

/** The blocks that a mark reaches into: found by halving, since a long draft has thousands of both. */
function blocksOf(blocks: DraftBlock[], { start, end }: TextSpan): DraftBlock[] {
  const first = firstIndex(blocks, (block) => block.end > start);
  let last = first;
  while ((blocks[last]?.start ?? Infinity) < end) last += 1;
  return blocks.slice(first, last);
}

/** An item of several lines has its marker before the first. */
function asListItem(block: DraftBlock, { start, depth, number }: MarkOf<"listItem">): DraftBlock["look"] {
  const marker = block.start > start ? "" : number === null ? "•" : `${number}.`;
  return { is: "listItem", depth, marker };
}

/** Between the lines where it stood; one within a line stands after it, since the words are not to be cut. */
function placeNote(blocks: readonly DraftBlock[], note: PlacedNote) {
  const at = firstIndex(blocks, ({ start }) => start >= note.start);
  const before = blocks[at - 1];
  if (before) before.notesAfter.push(note);
  else blocks[0]?.notesBefore.push(note);
}

/** The first block that it holds for, given that it then holds for every later one. */
function firstIndex(blocks: readonly DraftBlock[], holds: (block: DraftBlock) => boolean): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && holds(block)) high = middle;
    else low = middle + 1;
  }
  return low;
}
