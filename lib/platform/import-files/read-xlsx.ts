import readExcelFile from "read-excel-file/node";

/** The sheets of an .xlsx, each cell as its text: dates in ISO 8601, numbers as they are kept, true and false as such. */
export async function readXlsx(bytes: Buffer): Promise<{ name: string; rows: string[][] }[]> {
  const sheets = await readExcelFile(bytes);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : dateText(value);
  return String(value);
}

/** A spreadsheet's dates have no zone: a day at midnight is that day. */
function dateText(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso;
}
