import type { TextMark } from "./text-mark";

/** The kinds of file that a draft is read from. */
export const DRAFT_FILE_KINDS = ["docx", "odt", "pdf", "html", "md", "txt"] as const;
export type DraftFileKind = (typeof DRAFT_FILE_KINDS)[number];

/** What people choose and Galley does not read. */
export type OtherFileKind =
  | "doc"
  | "rtf"
  | "pages"
  | "spreadsheet"
  | "presentation"
  | "archive"
  | "savedPage"
  | "picture";

/** Why a file gave no draft. Expected, so returned and not thrown; file-problem-words.ts says each in words. */
export type FileProblem =
  | { is: "empty" | "tooLarge" | "encrypted" | "damaged" | "notText" | "tooSlow" | "tooManyMarks" }
  /** Small as a file, huge when unpacked. */
  | { is: "unpacksHuge" }
  /** XML that declares entities: no word processor writes it, and it can grow without end. */
  | { is: "declaresEntities" }
  | { is: "tooLong"; characters: number }
  | { is: "tooManyPages"; pages: number }
  /** Pages without a text layer: pictures of text. */
  | { is: "scanned"; pages: number }
  /** Nothing but tables, pictures and the like. */
  | { is: "noWords"; notes: number }
  /** The content is of another kind than the name says. */
  | { is: "wrongName"; kind: DraftFileKind }
  | { is: "otherKind"; kind: OtherFileKind };

/** What was read: not yet stored anywhere. */
export type ReadDraft = {
  kind: DraftFileKind;
  text: string;
  marks: TextMark[];
  /** For a PDF: how many pages it has, and how many of them held no text. */
  pages: { all: number; withoutText: number } | null;
  /** There was more emphasis than a draft keeps: it was left out. */
  lostEmphasis: boolean;
};
