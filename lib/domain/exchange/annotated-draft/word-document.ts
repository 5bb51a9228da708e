import type { TextMark } from "../../drafts/text-mark";

/**
 * An annotated draft as a word processor holds it, before anything of a file's format: what lib/platform/word-files writes.
 * Texts are as they were typed; whoever writes the file escapes them.
 */
export type WordDocument = {
  title: string;
  /** BCP 47 */
  language: string;
  author: string;
  /** Lines under the title. */
  head: string[];
  blocks: WordBlock[];
  comments: WordComment[];
  /** "3 claims" */
  tableHeading: string;
  table: { header: string[] /** Cells of paragraphs. */; rows: WordParagraph[][][] };
};

export type WordBlock =
  | {
      is: "line";
      look:
        | { is: "paragraph" }
        | { is: "heading"; level: number }
        | { is: "listItem"; depth: number; marker: string };
      isQuote: boolean;
      runs: WordRun[];
    }
  /** Something stood here that is no text. */
  | { is: "note"; about: Extract<TextMark, { kind: "note" }>["about"]; words: string };

/** A comment's range begins before a run and ends behind one; ranges may overlap and reach over lines. */
export type WordRun = {
  text: string;
  bold: boolean;
  italic: boolean;
  /** "" for none */
  href: string;
  begins: number[];
  ends: number[];
};

/** On the words between its beginning and its end. `at` is ISO 8601. */
export type WordComment = { id: number; author: string; at: string; paragraphs: WordParagraph[] };

/** A paragraph of a comment or a cell: pieces that differ in weight, or lead somewhere. */
export type WordParagraph = { text: string; bold?: boolean; small?: boolean; href?: string }[];
