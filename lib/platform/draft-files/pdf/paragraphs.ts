import { lineText, type PdfLine } from "./page-lines";

export type PdfParagraph = { lines: PdfLine[]; size: number };

/**
 * Lines put together to paragraphs. A PDF says nothing of them: a line goes on with the one before it where it has the
 * same size, the usual distance and no indent, and where its first word would not have fitted on that line any more.
 * Over the end of a page or column it goes on only in the middle of a sentence.
 */
export function paragraphsOfLines(lines: readonly PdfLine[]): PdfParagraph[] {
  const leading = usualLeading(lines);
  const margins = new Margins(lines);
  const paragraphs: PdfParagraph[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const paragraph = paragraphs.at(-1);
    if (before && paragraph && goesOn(before, line, leading, margins, paragraph)) paragraph.lines.push(line);
    else paragraphs.push({ lines: [line], size: line.size });
  }
  return paragraphs;
}

/** The size that most of the text is set in. */
export function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lineText(line).length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function goesOn(
  before: PdfLine,
  line: PdfLine,
  leading: number,
  margins: Margins,
  paragraph: PdfParagraph,
): boolean {
  if (Math.abs(before.size - line.size) > before.size * 0.12) return false;
  if (/^\s*[•◦▪●]/.test(lineText(line))) return false;
  const endsSentence = /[.!?:…]["”’»)\]]*\s*$/.test(lineText(before));
  const down = before.y - line.y;
  // Another page, or the top of the next column.
  if (line.page !== before.page || down < 0)
    return !endsSentence && /^\s*[\p{Ll}\d(“"]/u.test(lineText(line)) && paragraph.lines.length > 0;
  if (down > Math.max(leading, before.size) * 1.35) return false;
  const left = paragraph.lines.length > 1 ? before.x : Math.min(before.x, line.x);
  if (line.x - left > line.size * 0.9) return false;
  return before.right + firstWordWidth(line) > margins.rightOf(before);
}

function firstWordWidth(line: PdfLine): number {
  const text = lineText(line).trim();
  const letters = /^\S+/.exec(text)?.[0].length ?? 0;
  // The space before it, too.
  return ((line.right - line.x) / Math.max(text.length, 1)) * (letters + 1);
}

/** The usual distance between two lines that follow each other. */
function usualLeading(lines: readonly PdfLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const down = before && before.page === line.page ? before.y - line.y : 0;
    return down > 0 && down < line.size * 3 ? [Math.round(down * 2) / 2] : [];
  });
  const times = new Map<number, number>();
  for (const distance of distances) times.set(distance, (times.get(distance) ?? 0) + 1);
  // Of equally frequent ones the smaller: the larger stands between paragraphs.
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** How far to the right its column reaches: as far as lines of its size that do not begin to the right of it. */
class Margins {
  private readonly pages = new Map<number, PdfLine[]>();

  constructor(lines: readonly PdfLine[]) {
    for (const line of lines) {
      const page = this.pages.get(line.page) ?? [];
      if (page.length === 0) this.pages.set(line.page, page);
      page.push(line);
    }
  }

  rightOf({ page, x, size }: PdfLine): number {
    const column = (this.pages.get(page) ?? []).filter(
      (line) => line.x <= x + INDENT_MAX && Math.abs(line.size - size) <= size * 0.12,
    );
    return Math.max(...column.map(({ right }) => right));
  }
}

/** Two columns of a page begin further apart than this; an indent is less. In points. */
const INDENT_MAX = 60;
