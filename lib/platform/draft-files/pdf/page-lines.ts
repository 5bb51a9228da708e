import { raised } from "../html/raised-digits";

/** A piece of a line, as pdf.js gives it: in units of the page, the origin at its lower left. */
export type PdfPiece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  href: string | null;
};

export type PdfLine = { page: number; pieces: PdfPiece[]; x: number; y: number; right: number; size: number };

/** The pieces of a page as lines, in the order in which the file has them: a piece at another height begins a line. */
export function linesOfPage(page: number, pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const line = lines.at(-1);
    if (line && isSameLine(line, piece)) extend(line, piece);
    else if (piece.text.trim() !== "") lines.push(begin(page, piece));
  }
  return lines;
}

export function lineText(line: PdfLine): string {
  return line.pieces.map(({ text }) => text).join("");
}

/** Raised and lowered letters are on the line; what jumps back to the left is not. */
function isSameLine(line: PdfLine, piece: PdfPiece): boolean {
  const isLevel = Math.abs(line.y - piece.y) < Math.max(line.size, piece.size) * 0.5;
  return isLevel && piece.x > line.right - line.size * 2;
}

function begin(page: number, piece: PdfPiece): PdfLine {
  return { page, pieces: [piece], x: piece.x, y: piece.y, right: piece.x + piece.width, size: piece.size };
}

/** Words that stand apart are apart, also where the file has no space between them. */
function extend(line: PdfLine, piece: PdfPiece) {
  const gap = piece.x - line.right;
  const isApart = gap > Math.max(line.size, piece.size) * 0.15;
  const hasSpace = lineText(line).endsWith(" ") || piece.text.startsWith(" ");
  if (isApart && !hasSpace) line.pieces.push({ ...piece, text: " ", width: gap, x: line.right, href: null });
  line.pieces.push(
    isRaised(line, piece) ? { ...piece, text: raised(piece.text.trim(), "sup") ?? piece.text } : piece,
  );
  line.right = Math.max(line.right, piece.x + piece.width);
  line.size = Math.max(line.size, piece.text.trim() === "" ? 0 : piece.size);
}

/** The number of a footnote, or a power: "points.¹" and not "points.1". */
function isRaised(line: PdfLine, piece: PdfPiece): boolean {
  return piece.size < line.size * 0.85 && piece.y > line.y + line.size * 0.15;
}
