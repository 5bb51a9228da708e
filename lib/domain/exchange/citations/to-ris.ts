import { authorsOf, CITED_AS, type CitedSource, dateParts, oneLine } from "./cited-source";

/**
 * A source as RIS has it, which EndNote, Mendeley and Zotero read: a field a line, two letters, two spaces, a hyphen and
 * a space before it, CRLF behind it. Nothing is escaped: a value cannot begin a line. Source: RIS, 2012.
 */
export function toRis(source: CitedSource): string {
  const { ris } = CITED_AS[source.kind];
  const year = dateParts(source.publishedOn)?.[0];
  const fields: [string, string][] = [
    ["ID", source.id],
    ["TI", oneLine(source.title)],
    ...authorsOf(source).map((name): [string, string] => ["AU", name]),
    [STANDS_IN.has(ris) ? "T2" : "PB", oneLine(source.outlet)],
    ["PY", year === undefined ? "" : String(year)],
    ["DA", risDate(source.publishedOn)],
    ["UR", source.url],
    ["Y2", risDate(source.capturedAt)],
    ["LA", source.language],
  ];
  const lines = fields.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value}`);
  return [`TY  - ${ris}`, ...lines, "ER  - ", "", ""].join("\r\n");
}

/** What has a newspaper or a journal around it; everything else has a publisher. */
const STANDS_IN: ReadonlySet<string> = new Set(["NEWS", "JOUR"]);

/** "2025/11/26", "2025/11" or "2025". */
function risDate(date: string): string {
  const parts = dateParts(date) ?? [];
  return parts.map((part) => String(part).padStart(2, "0")).join("/");
}
