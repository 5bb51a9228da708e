"use client";

import "@/components/drafts/draft.css";
import { DraftLines } from "@/components/drafts/DraftLines";
import { FormattedWords } from "@/components/drafts/FormattedWords";
import { draftBlocks } from "@/lib/domain/drafts/draft-blocks";
import type { TextMark } from "@/lib/domain/drafts/text-mark";

/** Drawing more would hold up typing. */
const SHOWN_MAX = 60_000;

/** The draft as the workbench will show it, without claims. */
export function DraftPreview({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const isCut = text.length > SHOWN_MAX;
  const shown = isCut ? text.slice(0, text.lastIndexOf("\n", SHOWN_MAX) + 1 || SHOWN_MAX) : text;
  const within = marks.filter(({ end }) => end <= shown.length);
  return (
    <section
      aria-label="The draft with its formatting"
      className="mt-2 max-h-[60dvh] overflow-y-auto rounded-[3px] border border-rule bg-sheet px-5 py-4"
    >
      <div className="draft font-serif text-[17px] leading-[1.68] text-ink">
        <DraftLines blocks={draftBlocks(shown, within)}>
          {({ start, end, formats }) => (
            <FormattedWords start={start} text={shown.slice(start, end)} formats={formats} />
          )}
        </DraftLines>
      </div>
      {isCut ? (
        <p className="mt-3 text-small text-ink-2">The rest is kept as well, and not drawn here.</p>
      ) : null}
    </section>
  );
}
