/**
 * The items of a cell in which our rows keep a list: "1. Supports" on one line, "2. Refutes" on the next, lines after an
 * item's first set in by three spaces (claim-record.ts writes them). Text that is no such list is one item; "" is none.
 */
export function numberedItems(text: string): string[] {
  if (text === "") return [];
  const items: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    const next = `${items.length + 1}.`;
    if (line === next || line.startsWith(`${next} `)) items.push([line.slice(next.length + 1)]);
    else if (items.length > 0 && (line.startsWith("   ") || line.trim() === ""))
      items.at(-1)?.push(line.slice(3));
    else return [text];
  }
  return items.map((lines) => lines.join("\n"));
}
