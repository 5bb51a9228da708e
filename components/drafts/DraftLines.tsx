import type { ReactNode } from "react";
import {
  type BlockGroup,
  type DraftBlock,
  groupBlocks,
  type PlacedNote,
} from "@/lib/domain/drafts/draft-blocks";
import { DraftNote } from "./DraftNote";

type Props = { blocks: readonly DraftBlock[]; children: (block: DraftBlock) => ReactNode };

/** The draft's lines in the elements that their formatting asks for; `children` draws the words of one. */
export function DraftLines({ blocks, children }: Props) {
  return groupBlocks(blocks).map((group) => (
    <Group key={group.blocks[0]?.start} group={group} words={children} />
  ));
}

/** What stood before a list or quotation, or after it, is no part of it. */
function Group({ group: { is, blocks }, words }: { group: BlockGroup; words: Props["children"] }) {
  const last = blocks.at(-1);
  const lines = blocks.map((block) => (
    <Line
      key={block.start}
      block={block}
      isItem={is === "list"}
      notes={block === last ? [] : block.notesAfter}
    >
      {words(block)}
    </Line>
  ));
  return (
    <>
      <Notes notes={blocks[0]?.notesBefore ?? []} />
      {is === "list" ? <ul>{lines}</ul> : is === "quote" ? <blockquote>{lines}</blockquote> : lines}
      <Notes notes={last?.notesAfter ?? []} />
    </>
  );
}

type LineProps = { block: DraftBlock; isItem: boolean; notes: readonly PlacedNote[]; children: ReactNode };

/** Elements with data-start hold the draft's text and nothing else: offsets are counted in them. */
function Line({ block, isItem, notes, children }: LineProps) {
  const { look, start } = block;
  const isHeading = look.is === "heading";
  const Words = isHeading ? HEADINGS[look.level] : "p";
  const line = (
    <>
      <Words
        data-start={start}
        data-level={isHeading ? look.level : undefined}
        data-depth={look.is === "listItem" ? look.depth : undefined}
        data-marker={look.is === "listItem" ? look.marker : undefined}
        dir="auto"
      >
        {children}
      </Words>
      <Notes notes={notes} />
    </>
  );
  return isItem ? <li className={block.isQuote ? "in-quote" : undefined}>{line}</li> : line;
}

function Notes({ notes }: { notes: readonly PlacedNote[] }) {
  return notes.map((note) => <DraftNote key={note.rank} note={note} />);
}

/** The story's title is the page's first heading. */
const HEADINGS = { 1: "h2", 2: "h3", 3: "h4", 4: "h5", 5: "h6", 6: "h6" } as const;
