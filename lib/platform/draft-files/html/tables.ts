import { type HtmlElement, isElement, walk } from "./html-tree";
import { plainWords } from "./plain-words";

/**
 * A table's rows, each cell's words on one line; null for a table that only lays out a page: said to be presentation,
 * or with one cell in every row. Its words are then part of the text.
 */
export function tableRows(table: HtmlElement): string[][] | null {
  if (/^(presentation|none)$/.test(table.attribs.role ?? "")) return null;
  const rows = rowsOf(table).map((row) =>
    row.childNodes.filter((cell) => isElement(cell) && (cell.name === "td" || cell.name === "th")),
  );
  if (rows.every((cells) => cells.length < 2)) return null;
  return rows.map((cells) => cells.map((cell) => plainWords([cell])));
}

/** "Caption", then a line for each row: "a | b | c" */
export function tableWords(table: HtmlElement, rows: readonly string[][]): string {
  const caption = table.childNodes.find((node) => isElement(node) && node.name === "caption");
  const lines = rows.map((cells) => cells.join(" | ")).filter((line) => line.replace(/[ |]/g, "") !== "");
  return [caption ? plainWords([caption]) : "", ...lines].filter(Boolean).join("\n");
}

/** Its own rows, not those of tables within its cells. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  walk(table.childNodes, (node) => {
    if (!isElement(node)) return false;
    if (node.name === "tr") rows.push(node);
    return node.name === "thead" || node.name === "tbody" || node.name === "tfoot";
  });
  return rows;
}
