import { ExternalHyperlink, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { WordParagraph } from "@/lib/domain/exchange/annotated-draft/word-document";

/** Half points */
export const SMALL = 18;

/** What XML has no place for, even escaped, is U+FFFD: a file with it would not open. Source: XML 1.0, 2.2 Characters. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

/** Whether a text begins in a script that is written from the right (UAX #9: its first strong character). */
export function isRightToLeft(text: string): boolean {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return (
    first !== undefined &&
    /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(first)
  );
}

/** A text as runs of one look, a line each: its line breaks stay line breaks. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  const rightToLeft = isRightToLeft(text);
  return xmlText(text)
    .split(/\r\n|[\n\r]/)
    .map((line, at) => new TextRun({ ...look, rightToLeft, text: line, ...(at > 0 && { break: 1 }) }));
}

/** `linked`: addresses can be followed. In comments, which have no links of their own here, they are told in full. */
export function plainParagraph(pieces: WordParagraph, { linked = true } = {}): Paragraph {
  return new Paragraph({
    bidirectional: isRightToLeft(pieces.map(({ text }) => text).join("")),
    spacing: { after: 60 },
    children: pieces.flatMap((piece) => childrenOf(piece, linked)),
  });
}

function childrenOf({ text, bold, small, href }: WordParagraph[number], linked: boolean): ParagraphChild[] {
  const look: IRunOptions = { ...(bold && { bold }), ...(small && { size: SMALL }) };
  if (!href) return textRuns(text, look);
  if (!linked) return textRuns(href, look);
  return [new ExternalHyperlink({ link: href, children: textRuns(text, { ...look, style: "Hyperlink" }) })];
}
