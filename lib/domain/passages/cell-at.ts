/** What separates the cells: whichever the first line has most of. */
const SEPARATORS = [",", ";", "\t"] as const;

/**
 * The cell of a table as CSV (RFC 4180) in which an offset of its text stands, as spreadsheets name it: "B12" is the second
 * cell of the twelfth row. Line breaks and separators within quotation marks belong to their cell. Linear.
 */
export function cellAt(text: string, offset: number): string {
  const separator = separatorOf(text.slice(0, text.search(/\n|$/)));
  let [row, column, isQuoted] = [1, 1, false];
  for (let at = 0; at < Math.min(offset, text.length); at += 1) {
    const character = text[at];
    // A doubled quotation mark within a cell turns this off and on again.
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === separator) column += 1;
    else if (character === "\n") [row, column] = [row + 1, 1];
  }
  return `${columnName(column)}${row}`;
}

function separatorOf(firstLine: string): string {
  const counts = SEPARATORS.map((separator) => firstLine.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** "A" for 1, "Z" for 26, "AA" for 27. */
function columnName(column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}
