import type { MarkOf } from "@/lib/domain/drafts/text-mark";

const WHAT_STOOD_HERE = {
  table: "A table stood here. It is no part of the text, so claims cannot stand in it.",
  picture: "A picture stood here.",
  footnote: "A footnote stood here.",
  other: "Something stood here that is no text.",
};

/** Says where something stood that the text does not hold. Not part of the draft: offsets are not counted in it. */
export function DraftNote({ note }: { note: MarkOf<"note"> }) {
  return (
    <aside
      data-note={note.about}
      className="my-3 border-l-2 border-rule pl-3 font-sans text-small leading-normal text-ink-2 select-none"
    >
      <span className="block">{WHAT_STOOD_HERE[note.about]}</span>
      {note.words === "" ? null : (
        <span className="block whitespace-pre-line" dir="auto">
          {note.words}
        </span>
      )}
    </aside>
  );
}
