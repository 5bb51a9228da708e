import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { WordDocument, WordParagraph } from "@/lib/domain/exchange/annotated-draft/word-document";
import { plainParagraph } from "./runs";

/** Twentieths of a point; together the width of a page of A4 between its margins. */
const COLUMNS = [1000, 2200, 3400, 3038];

/** A row for each claim; the head stands on every page, and no row breaks over two. */
export function claimsTable({ header, rows }: WordDocument["table"]): FileChild[] {
  if (rows.length === 0) return [new Paragraph("No claim is logged in this story.")];
  return [
    new Table({
      columnWidths: COLUMNS,
      layout: TableLayoutType.FIXED,
      width: { size: COLUMNS.reduce((sum, width) => sum + width), type: WidthType.DXA },
      rows: [
        new TableRow({
          tableHeader: true,
          children: header.map((text, at) => cell([[{ text, bold: true, small: true }]], at)),
        }),
        ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
      ],
    }),
  ];
}

function cell(paragraphs: WordParagraph[], column: number): TableCell {
  return new TableCell({
    width: { size: COLUMNS[column] ?? 1000, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: paragraphs.map((paragraph) => plainParagraph(paragraph)),
  });
}
