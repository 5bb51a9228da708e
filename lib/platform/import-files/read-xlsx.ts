import { buffer } from "node:stream/consumers";
import readExcelFile from "read-excel-file/node";
import { ZipFile } from "yazl";
import { openZip } from "../draft-files/zip/open-zip";

/** A hundred thousand rows that are written out; more is a file that was made to grow. */
const MOST = { entries: 2_000, entryBytes: 256 * 1024 * 1024, allBytes: 384 * 1024 * 1024 };

/** The sheets of an .xlsx, each cell as its text: dates in ISO 8601, numbers as they are kept, true and false as such. */
export async function readXlsx(bytes: Buffer): Promise<{ name: string; rows: string[][] }[]> {
  const sheets = await readExcelFile(await checkedParts(bytes));
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

/**
 * The parts that hold words, packed anew: the library unpacks what it is given without an end, and by headers that the
 * zip's own list does not have to agree with. Throws for what grows beyond all spreadsheets or declares entities.
 */
async function checkedParts(bytes: Buffer): Promise<Buffer> {
  const checked = await openZip(bytes, MOST);
  const zip = new ZipFile();
  for (const name of checked.names)
    if (/\.(xml|rels)$/i.test(name))
      zip.addBuffer((await checked.bytes(name)) ?? Buffer.alloc(0), name, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}
