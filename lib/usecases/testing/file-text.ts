import type { ExportFile } from "../exports/export-file";

/** A file as whoever downloads it has it in the end, as bytes. */
export async function bytesOf({ pieces }: Pick<ExportFile, "pieces">): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces)
    parts.push(typeof piece === "string" ? Buffer.from(piece, "utf8") : Buffer.from(piece));
  return Buffer.concat(parts);
}

/** The same, as text. */
export async function textOf(file: Pick<ExportFile, "pieces">): Promise<string> {
  return (await bytesOf(file)).toString("utf8");
}
