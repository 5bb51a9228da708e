import type { ArchiveLayout, ArchiveLine } from "./archive";

/** One line of an archive as text, without its line end: what its hash is made over, whatever the layout. */
export function lineText(line: ArchiveLine): string {
  switch (line.is) {
    case "head":
      return JSON.stringify(line.head);
    case "end":
      return JSON.stringify({ end: line.end });
    case "row": {
      const { row } = line;
      const table = JSON.stringify(row.table);
      return "json" in row
        ? `{"table":${table},"row":${row.json}}`
        : `{"table":${table},"sealed":${JSON.stringify(row.sealed)}}`;
    }
  }
}

/** What stands around the lines: nothing but line feeds in NDJSON; brackets and commas where all is one JSON document. */
export const AROUND_LINES: Record<ArchiveLayout, { before: string; between: string; after: string }> = {
  ndjson: { before: "", between: "\n", after: "\n" },
  json: { before: "[\n", between: ",\n", after: "\n]\n" },
};
