import { getResolvedPDFJS } from "unpdf";
import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { Unreadable } from "../unreadable";
import { lettersOn, type PdfPage, pdfPages } from "./pdf-pages";
import { writePdfDraft } from "./write-draft";

/** Fewer letters on a page than this are a stamp or a page number. */
const LETTERS_OF_A_PAGE = 20;

/** A PDF's text layer. One without is told apart: its pages are pictures, and nothing here reads those. */
export async function readPdf(
  bytes: Buffer,
): Promise<{ draft: MarkedText; pages: { all: number; withoutText: number } }> {
  const { OPS } = await getResolvedPDFJS();
  const painting = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const pictures = new Map<number, number>();
  const pages = await pdfPages(bytes, async (page, lines, index) => {
    if (lettersOn(lines) > 0) pictures.set(index, await picturesOf(page, painting));
  });
  const withoutText = pages.filter((lines) => lettersOn(lines) === 0).length;
  const all = pages.flat();
  if (lettersOn(all) < LETTERS_OF_A_PAGE && (withoutText > 0 || all.length === 0))
    throw new Unreadable({ is: "scanned", pages: pages.length });
  return { draft: writePdfDraft(pages, pictures), pages: { all: pages.length, withoutText } };
}

async function picturesOf(page: PdfPage, painting: ReadonlySet<number | undefined>): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.filter((operation: number) => painting.has(operation)).length;
}
