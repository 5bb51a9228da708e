import { lineText, type PdfLine } from "./page-lines";

const NUMBER = /^\s*(?:[-–—]\s*|page\s+)?(\d{1,4})(?:\s*[-–—]|\s*(?:of|\/)\s*\d{1,4})?\s*$/i;
/** Fewer pages could count something else. */
const PAGES_MIN = 3;

/**
 * The lines without running page numbers: the first or last line of a page, when it is nothing but a number, counts up
 * with the pages, and does so on three of them at least. A figure that stands alone is never mistaken for one.
 */
export function withoutPageNumbers(pages: readonly PdfLine[][]): PdfLine[][] {
  let kept = pages.map((lines) => [...lines]);
  for (const end of ["first", "last"] as const) {
    const counted = kept.map((lines, page) => {
      const line = end === "first" ? lines[0] : lines.at(-1);
      const number = line ? NUMBER.exec(lineText(line))?.[1] : undefined;
      return number === undefined ? null : Number(number) - page;
    });
    const running = mostFrequent(counted);
    if (running === null) continue;
    kept = kept.map((lines, page) => {
      if (counted[page] !== running) return lines;
      return end === "first" ? lines.slice(1) : lines.slice(0, -1);
    });
  }
  return kept;
}

function mostFrequent(numbers: readonly (number | null)[]): number | null {
  const times = new Map<number, number>();
  for (const number of numbers) if (number !== null) times.set(number, (times.get(number) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= PAGES_MIN ? most[0] : null;
}
