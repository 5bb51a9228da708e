import type { ReactNode } from "react";
import { type BlockGroup, type DraftBlock, groupBlocks } from "@/lib/domain/drafts/draft-blocks";
import { DraftNote } from "./DraftNote";

type Props = { blocks: readonly DraftBlock[]; children: (block: DraftBlock) => ReactNode };

/** The draft's lines in the elements that their formatting asks for; `children` draws the words of one. */
export function DraftLines({ blocks, children }: Props) {
  return groupBlocks(blocks).map((group) => (
    <Group key={group.blocks[0]?.start} group={group} words={children} />
  ));
}

function Group({ group: { is, blocks }, words }: { group: BlockGroup; words: Props["children"] }) {
  const lines = blocks.map((block) => (
    <Line key={block.start} block={block} isItem={is === "list"}>
      {words(block)}
    </Line>
  ));
  if (is === "list") return <ul>{lines}</ul>;
  return is === "quote" ? <blockquote>{lines}</blockquote> : lines;
}

type LineProps = { block: DraftBlock; isItem: boolean; children: ReactNode };

/** Elements with data-start hold the draft's text and nothing else: offsets are counted in them. */
function Line({ block, isItem, children }: LineProps) {
  const { look, start } = block;
  const isHeading = look.is === "heading";
  const Words = isHeading ? HEADINGS[look.level] : "p";
  const line = (
    <>
      {block.notesBefore.map((note) => (
        <DraftNote key={note.rank} note={note} />
      ))}
      <Words
        data-start={start}
        data-level={isHeading ? look.level : undefined}
        data-depth={look.is === "listItem" ? look.depth : undefined}
        data-marker={look.is === "listItem" ? look.marker : undefined}
        dir="auto"
      >
        {children}
      </Words>
      {block.notesAfter.map((note) => (
        <DraftNote key={note.rank} note={note} />
      ))}
    </>
  );
  return isItem ? <li className={block.isQuote ? "in-quote" : undefined}>{line}</li> : line;
}

/** The story's title is the page's first heading. */
const HEADINGS = { 1: "h2", 2: "h3", 3: "h4", 4: "h5", 5: "h6", 6: "h6" } as const;
