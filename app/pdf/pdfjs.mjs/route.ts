import { readFile } from "node:fs/promises";
import path from "node:path";

export const dynamic = "force-static";

/** The program that draws PDFs, as its package has it: for the frame of no origin, which takes scripts from here alone. */
export async function GET(): Promise<Response> {
  const file = path.join(process.cwd(), "node_modules/unpdf/dist/pdfjs.mjs");
  return new Response(await readFile(file, "utf8"), {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
}
