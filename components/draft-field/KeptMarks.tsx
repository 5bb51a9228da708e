import dynamic from "next/dynamic";
import { useState } from "react";
import { marksOf, type TextMark } from "@/lib/domain/drafts/text-mark";
import { sayKept } from "./say-kept";

const DraftPreview = dynamic(() => import("./DraftPreview").then((module) => module.DraftPreview), {
  ssr: false,
  loading: () => <p className="text-small text-ink-2">Drawing the draft…</p>,
});

type Props = { text: () => string; marks: readonly TextMark[]; version: string };

/** What is kept beside the words, and what stood there that is no text. */
export function KeptMarks({ text, marks, version }: Props) {
  const [open, setOpen] = useState(false);
  const { formatting, notes } = sayKept(marks);
  const noted = marksOf(marks, "note");
  return (
    <div className="grid gap-1 text-small text-ink-2">
      {formatting ? <p>Kept with the text: {formatting}.</p> : null}
      {notes ? (
        <div>
          <p>No text, so a note stands in its place: {notes}.</p>
          <ul className="max-h-40 list-disc overflow-y-auto pl-5">
            {noted.slice(0, NOTES_SHOWN).map((note, index) => (
              <li key={`${note.start} ${noted.indexOf(note, index)}`} className="break-words">
                {NOTE_WORDS[note.about]}
                {note.words ? `: ${inShort(note.words)}` : ""}
              </li>
            ))}
          </ul>
          {noted.length > NOTES_SHOWN ? <p>and {noted.length - NOTES_SHOWN} more.</p> : null}
        </div>
      ) : null}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="w-fit cursor-pointer text-accent underline">
          Look at the draft with all that
        </summary>
        {open ? <DraftPreview key={version} text={text()} marks={marks} /> : null}
      </details>
    </div>
  );
}

const NOTES_SHOWN = 50;

const NOTE_WORDS = { table: "Table", picture: "Picture", footnote: "Footnote", other: "Other" };

function inShort(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
