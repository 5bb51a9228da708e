import type { PdfPiece } from "./page-lines";

/** A link of a page: where it leads, and the rectangle that is pressed: left, bottom, right, top. */
export type PdfLink = { href: string; rect: readonly number[] };

/**
 * A piece of text cut into those parts that lie under a link and those that don't. A PDF says only how wide the whole
 * piece is, so where its words stand is estimated from the usual widths of letters: good to about a letter.
 */
export function linkedPieces(piece: Omit<PdfPiece, "href">, links: readonly PdfLink[]): PdfPiece[] {
  const touching = links.filter(({ rect }) => touches(piece, rect));
  if (touching.length === 0 || piece.text.trim() === "") return [{ ...piece, href: null }];
  const parts = piece.text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]+/gu) ?? [];
  const all = widthOf(piece.text);
  let x = piece.x;
  return parts.map((text): PdfPiece => {
    const width = (widthOf(text) / all) * piece.width;
    const middle = x + width / 2;
    const link = touching.find(({ rect: [left = 0, , right = 0] }) => middle >= left && middle <= right);
    const part = { ...piece, text, x, width, href: link?.href ?? null };
    x += width;
    return part;
  });
}

function touches({ x, y, width, size }: Omit<PdfPiece, "href">, rect: readonly number[]): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const height = y + size * 0.3;
  return x < right && x + width > left && height >= bottom && height <= top;
}

/** Against an ordinary small letter. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[iljtfrI.,;:!'’|()\s-]/.test(letter)
      ? 0.55
      : /[mwMW—]/.test(letter)
        ? 1.5
        : /\p{Lu}/u.test(letter)
          ? 1.25
          : 1;
  return width;
}
