import type { NoteAbout, TextMark } from "@/lib/domain/drafts/text-mark";

type Kind = Exclude<TextMark["kind"], "note" | "italic"> | NoteAbout;

const SAID: [Kind, string, string][] = [
  ["heading", "heading", "headings"],
  ["listItem", "list item", "list items"],
  ["quote", "quotation", "quotations"],
  ["link", "link", "links"],
  ["strong", "emphasis", "emphases"],
  ["table", "table", "tables"],
  ["picture", "picture", "pictures"],
  ["footnote", "footnote", "footnotes"],
  ["other", "other thing", "other things"],
];

const NOTES = new Set<Kind>(["table", "picture", "footnote", "other"]);

/** "4 headings, 12 links" and "1 table, 2 pictures"; "" where there are none. */
export function sayKept(marks: readonly TextMark[]): { formatting: string; notes: string } {
  const counts = new Map<Kind, number>();
  for (const mark of marks) {
    const kind = mark.kind === "note" ? mark.about : mark.kind === "italic" ? "strong" : mark.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const say = (isNote: boolean) =>
    SAID.flatMap(([kind, one, many]) => {
      const count = counts.get(kind) ?? 0;
      if (count === 0 || NOTES.has(kind) !== isNote) return [];
      return [`${count.toLocaleString("en")} ${count === 1 ? one : many}`];
    }).join(", ");
  return { formatting: say(false), notes: say(true) };
}
