import type { FileProblem, ReadDraft } from "@/lib/domain/drafts/file-problem";
import { normaliseMarkedText } from "@/lib/domain/drafts/marked-text";
import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { LIMITS } from "@/lib/domain/limits";
import { isBlank } from "@/lib/domain/text/typed-text";
import { fileKind, type KnownFile } from "./file-kind";
import { readHtml } from "./html/read-html";
import { readOdt } from "./odt/read-odt";
import { readPdf } from "./pdf/read-pdf";
import { readDocx } from "./read-docx";
import { readMarkdown } from "./read-markdown";
import { readText } from "./read-text";
import { Unreadable } from "./unreadable";

export type Reading = { ok: true; draft: ReadDraft } | { ok: false; problem: FileProblem };

/**
 * A draft from the bytes of a file. It can take long and much memory, whatever the file says of itself: run it in a
 * process of its own (read-apart.ts).
 */
export async function readDraft(bytes: Buffer, fileName: string): Promise<Reading> {
  try {
    if (bytes.length === 0) throw new Unreadable({ is: "empty" });
    const file = await fileKind(bytes, fileName);
    const { draft, pages } = await readKind(file, bytes);
    return { ok: true, draft: { kind: file.kind, pages, ...fitting(draft) } };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function readKind(
  { kind, zip }: KnownFile,
  bytes: Buffer,
): Promise<{ draft: MarkedText; pages: ReadDraft["pages"] }> {
  switch (kind) {
    case "docx":
      return { draft: await readDocx(bytes, zip), pages: null };
    case "odt":
      return { draft: await readOdt(zip), pages: null };
    case "pdf":
      return readPdf(bytes);
    case "html":
      return { draft: readHtml(readText(bytes)), pages: null };
    case "md":
      return { draft: readMarkdown(readText(bytes)), pages: null };
    case "txt":
      return { draft: { text: readText(bytes), marks: [] }, pages: null };
  }
}

/** Normalised, and within the limits of a draft. Emphasis is the first to go: nothing points to it. */
function fitting(raw: MarkedText): Pick<ReadDraft, "text" | "marks" | "lostEmphasis"> {
  const { text, marks } = normaliseMarkedText(raw);
  const notes = marks.filter(({ kind }) => kind === "note").length;
  if (isBlank(text)) throw new Unreadable(notes > 0 ? { is: "noWords", notes } : { is: "empty" });
  if (text.length > LIMITS.draftText) throw new Unreadable({ is: "tooLong", characters: text.length });
  if (fits(marks)) return { text, marks, lostEmphasis: false };
  const without = marks.filter(({ kind }) => kind !== "strong" && kind !== "italic");
  if (!fits(without)) throw new Unreadable({ is: "tooManyMarks" });
  return { text, marks: without, lostEmphasis: true };
}

function fits(marks: MarkedText["marks"]): boolean {
  return marks.length <= LIMITS.draftMarks.count && JSON.stringify(marks).length <= LIMITS.draftMarks.json;
}
