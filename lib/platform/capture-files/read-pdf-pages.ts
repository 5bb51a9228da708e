import type { CaptureLink } from "@/lib/domain/captures/capture-reading";
import { normaliseMarkedText } from "@/lib/domain/drafts/marked-text";
import type { TextMark } from "@/lib/domain/drafts/text-mark";
import { withoutPageNumbers } from "../draft-files/pdf/page-numbers";
import { lettersOn, pdfPages } from "../draft-files/pdf/pdf-pages";
import { writePdfDraft } from "../draft-files/pdf/write-draft";
import { linksOf } from "./links-of";

const BETWEEN_PAGES = "\n\n";

/** A PDF's text page by page, with where each page begins; an empty page begins where the next one does. */
export async function readPdfPages(
  bytes: Buffer,
): Promise<{ text: string; pageStarts: number[]; links: CaptureLink[]; isScanned: boolean }> {
  const pages = await pdfPages(bytes);
  let text = "";
  const pageStarts: number[] = [];
  const marks: TextMark[] = [];
  for (const lines of withoutPageNumbers(pages)) {
    const page = normaliseMarkedText(writePdfDraft([lines], new Map()));
    if (text !== "" && page.text !== "") text += BETWEEN_PAGES;
    const start = text.length;
    pageStarts.push(start);
    marks.push(...page.marks.map((mark) => ({ ...mark, start: mark.start + start, end: mark.end + start })));
    text += page.text;
  }
  return { ...linksOf({ text, marks }), pageStarts, isScanned: lettersOn(pages.flat()) === 0 };
}
