import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { linkAddress } from "@/lib/domain/drafts/link-address";
import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { Unreadable } from "../unreadable";
import { linkedPieces } from "./linked-pieces";
import { linesOfPage, type PdfLine, type PdfPiece } from "./page-lines";
import { writePdfDraft } from "./write-draft";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;

const PAGES_MAX = 2_000;
/** Fewer letters on a page than this are a stamp or a page number. */
const LETTERS_OF_A_PAGE = 20;

/** A PDF's text layer. One without is told apart: its pages are pictures, and nothing here reads those. */
export async function readPdf(
  bytes: Buffer,
): Promise<{ draft: MarkedText; pages: { all: number; withoutText: number } }> {
  const pdf = await opened(bytes);
  if (pdf.numPages > PAGES_MAX) throw new Unreadable({ is: "tooManyPages", pages: pdf.numPages });
  const { OPS } = await getResolvedPDFJS();
  const painting = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const pages: PdfLine[][] = [];
  const pictures = new Map<number, number>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await orDamaged(pdf.getPage(number));
    const pieces = await piecesOf(page);
    pages.push(linesOfPage(number - 1, pieces));
    if (letters(pieces) > 0) pictures.set(number - 1, await picturesOf(page, painting));
    page.cleanup();
  }
  const withoutText = pages.filter((lines) => letters(lines.flatMap(({ pieces }) => pieces)) === 0).length;
  const all = pages.flat().flatMap(({ pieces }) => pieces);
  if (letters(all) < LETTERS_OF_A_PAGE && (withoutText > 0 || all.length === 0))
    throw new Unreadable({ is: "scanned", pages: pdf.numPages });
  return { draft: writePdfDraft(pages, pictures), pages: { all: pdf.numPages, withoutText } };
}

async function opened(bytes: Buffer): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const asksPassword = error instanceof Error && error.name === "PasswordException";
    throw new Unreadable({ is: asksPassword ? "encrypted" : "damaged" });
  }
}

async function piecesOf(page: Page): Promise<PdfPiece[]> {
  const [content, annotations] = await Promise.all([
    orDamaged(page.getTextContent()),
    page.getAnnotations().catch(() => []),
  ]);
  const links = annotations.flatMap(({ url, rect }: { url?: unknown; rect?: unknown }) => {
    const href = typeof url === "string" ? linkAddress(url) : null;
    return href !== null && Array.isArray(rect) ? [{ href, rect: rect.map(Number) }] : [];
  });
  return content.items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    const size = Math.hypot(a, b) || item.height;
    return linkedPieces({ text: item.str, x, y, width: item.width, size }, links);
  });
}

async function picturesOf(page: Page, painting: ReadonlySet<number | undefined>): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  return fnArray.filter((operation: number) => painting.has(operation)).length;
}

function letters(pieces: readonly PdfPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
}

async function orDamaged<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch {
    throw new Unreadable({ is: "damaged" });
  }
}
