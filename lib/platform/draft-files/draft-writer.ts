import {
  LIST_DEPTH_MAX,
  type MarkedText,
  NOTE_WORDS_MAX,
  type NoteAbout,
  type TextMark,
} from "@/lib/domain/drafts/text-mark";
import type { TextSpan } from "@/lib/domain/drafts/text-span";

/** A mark that is not yet closed. */
type Opened = TextMark extends infer Mark
  ? Mark extends TextSpan
    ? Omit<Mark, "start" | "end">
    : never
  : never;

/**
 * Puts a draft together from what a reader finds in a file. White space is collapsed as browsers do; what is written
 * is normalised afterwards, so marks need not be exact about white space.
 */
export class DraftWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly marks: TextMark[] = [];
  private newlines = 0;
  private hasSpace = true;

  /** Words, their runs of white space as one space. */
  words(text: string): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, " ");
    const own = this.hasSpace || this.newlines > 0 ? collapsed.replace(/^ /, "") : collapsed;
    if (own === "") return;
    this.put(own);
    this.hasSpace = own.endsWith(" ");
  }

  /** Text whose white space means what it says. */
  verbatim(text: string): void {
    if (text === "") return;
    this.put(text);
    this.hasSpace = /\s$/.test(text);
  }

  /** The next words begin a line (1), or a paragraph (2). Nothing happens until there are some. */
  breakLine(newlines: 1 | 2): void {
    this.newlines = Math.max(this.newlines, newlines);
  }

  /** A line break in a paragraph. */
  lineBreak(): void {
    this.put("\n");
    this.hasSpace = true;
  }

  /** Opens a mark, and gives the function that closes it where the text has come to. Closing it twice is closing it once. */
  open(mark: Opened): () => void {
    const start = this.length;
    let isOpen = true;
    return () => {
      if (isOpen && this.length > start)
        this.marks.push({ ...bounded(mark), start, end: this.length } as TextMark);
      isOpen = false;
    };
  }

  note(about: NoteAbout, words: string): void {
    const cut = words.length > NOTE_WORDS_MAX ? `${words.slice(0, NOTE_WORDS_MAX - 1)}…` : words;
    this.marks.push({ kind: "note", about, words: cut, start: this.length, end: this.length });
  }

  get written(): number {
    return this.length;
  }

  finish(): MarkedText {
    return { text: this.pieces.join(""), marks: this.marks };
  }

  private put(text: string): void {
    const before = this.length === 0 ? "" : "\n".repeat(this.newlines);
    this.newlines = 0;
    this.pieces.push(before, text);
    this.length += before.length + text.length;
  }
}

function bounded(mark: Opened): Opened {
  return mark.kind === "listItem" ? { ...mark, depth: Math.min(mark.depth, LIST_DEPTH_MAX) } : mark;
}
