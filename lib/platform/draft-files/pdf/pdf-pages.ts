import { getDocumentProxy } from "unpdf";
import { linkAddress } from "@/lib/domain/drafts/link-address";
import { Unreadable } from "../unreadable";
import { linkedPieces } from "./linked-pieces";
import { linesOfPage, type PdfLine, type PdfPiece } from "./page-lines";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;

const PAGES_MAX = 2_000;

/** The lines of a PDF's text layer, page by page; `onPage` may look at a page once its lines were read. */
export async function pdfPages(
  bytes: Buffer,
  onPage: (page: PdfPage, lines: readonly PdfLine[], index: number) => Promise<void> = async () => {},
): Promise<PdfLine[][]> {
  const pdf = await opened(bytes);
  if (pdf.numPages > PAGES_MAX) throw new Unreadable({ is: "tooManyPages", pages: pdf.numPages });
  const pages: PdfLine[][] = [];
  for (let index = 0; index < pdf.numPages; index += 1) {
    const page = await orDamaged(pdf.getPage(index + 1));
    const lines = linesOfPage(index, await piecesOf(page));
    pages.push(lines);
    await onPage(page, lines, index);
    page.cleanup();
  }
  return pages;
}

/** How many letters stand on some lines. */
export function lettersOn(lines: readonly PdfLine[]): number {
  return lines
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
}

async function opened(bytes: Buffer): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const asksPassword = error instanceof Error && error.name === "PasswordException";
    throw new Unreadable({ is: asksPassword ? "encrypted" : "damaged" });
  }
}

async function piecesOf(page: PdfPage): Promise<PdfPiece[]> {
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

async function orDamaged<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch {
    throw new Unreadable({ is: "damaged" });
  }
}
