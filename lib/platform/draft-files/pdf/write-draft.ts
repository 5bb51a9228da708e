import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { DraftWriter } from "../draft-writer";
import { breaksWord } from "./hyphens";
import { lineText, type PdfLine } from "./page-lines";
import { withoutPageNumbers } from "./page-numbers";
import { bodySize, type PdfParagraph, paragraphsOfLines } from "./paragraphs";

const HEADING_LENGTH_MAX = 250;
const BULLET = /^\s*[•◦▪●]\s*/;

/** A PDF's pages as a draft: paragraphs, headings by their size, bullets, links, and a note for a page's pictures. */
export function writePdfDraft(
  pages: readonly PdfLine[][],
  pictures: ReadonlyMap<number, number>,
): MarkedText {
  const lines = withoutPageNumbers(pages).flat();
  const wholeText = lines.map(lineText).join("\n");
  const paragraphs = paragraphsOfLines(lines);
  const levels = headingLevels(paragraphs, bodySize(lines));
  const writer = new DraftWriter();
  let noted = 0;
  for (const paragraph of paragraphs) {
    notePictures(paragraph.lines[0]?.page ?? 0);
    writeParagraph(writer, paragraph, levels.get(paragraph), wholeText);
  }
  notePictures(pages.length);
  return writer.finish();

  /** A page's pictures are said when its text is over. */
  function notePictures(until: number) {
    for (; noted < until; noted += 1) {
      const count = pictures.get(noted) ?? 0;
      if (count > 0)
        writer.note(
          "picture",
          `${count === 1 ? "A picture" : `${count} pictures`} on page ${noted + 1} of the file`,
        );
    }
  }
}

type Level = 1 | 2 | 3 | 4 | 5 | 6;

function writeParagraph(
  writer: DraftWriter,
  { lines }: PdfParagraph,
  level: Level | undefined,
  wholeText: string,
) {
  const isItem = BULLET.test(lines[0] ? lineText(lines[0]) : "");
  writer.breakLine(isItem ? 1 : 2);
  const close = level
    ? writer.open({ kind: "heading", level })
    : isItem
      ? writer.open({ kind: "listItem", depth: 1, number: null })
      : () => {};
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const breaks = next ? breaksWord(lineText(line).trimEnd(), lineText(next).trimStart(), wholeText) : false;
    writeLine(writer, line, { withoutBullet: isItem && index === 0, withoutHyphen: breaks });
    const endsInHyphen = /\p{L}-\s*$/u.test(lineText(line));
    if (next && !endsInHyphen) writer.words(" ");
  }
  close();
  writer.breakLine(isItem ? 1 : 2);
}

function writeLine(
  writer: DraftWriter,
  { pieces }: PdfLine,
  { withoutBullet, withoutHyphen }: { withoutBullet: boolean; withoutHyphen: boolean },
) {
  const last = pieces.findLastIndex(({ text }) => text.trim() !== "");
  for (const [index, { text, href }] of pieces.slice(0, last + 1).entries()) {
    const begun = withoutBullet && index === 0 ? text.replace(BULLET, "") : text;
    const words = withoutHyphen && index === last ? begun.replace(/-\s*$/, "") : begun;
    const close = href ? writer.open({ kind: "link", href }) : () => {};
    writer.words(words);
    close();
  }
}

/** Larger than the text and not long: a heading, the largest first. */
function headingLevels(paragraphs: readonly PdfParagraph[], body: number): Map<PdfParagraph, Level> {
  const headings = paragraphs.filter(
    ({ lines, size }) =>
      size > body * 1.15 && lines.reduce((sum, line) => sum + lineText(line).length, 0) <= HEADING_LENGTH_MAX,
  );
  const sizes = [...new Set(headings.map(({ size }) => Math.round(size)))].sort((a, b) => b - a);
  return new Map(
    headings.map((heading) => [heading, LEVELS[sizes.indexOf(Math.round(heading.size))] ?? 6] as const),
  );
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];
