import type { DraftFileKind, OtherFileKind } from "@/lib/domain/drafts/file-problem";
import { Unreadable } from "./unreadable";
import { type CheckedZip, openZip } from "./zip/open-zip";

export type KnownFile =
  | { kind: "docx" | "odt"; zip: CheckedZip }
  | { kind: Exclude<DraftFileKind, "docx" | "odt">; zip: null };

/**
 * What a file is by its first bytes and, for packages, by what is in them. Its name decides only between kinds of
 * text, and a name that says otherwise is told: nobody should check a draft that is not the one they think it is.
 */
export async function fileKind(bytes: Buffer, fileName: string): Promise<KnownFile> {
  if (fileName === PASTED) return { kind: "html", zip: null };
  const known = await kindOfContent(bytes, fileName);
  const named = NAMED_KINDS[extensionOf(fileName)];
  if (named !== undefined && named !== known.kind)
    throw new Unreadable({ is: "wrongName", kind: known.kind });
  return known;
}

/** What was pasted has no name, and is HTML. */
const PASTED = "";

const NAMED_KINDS: Record<string, DraftFileKind | "doc" | undefined> = {
  docx: "docx",
  docm: "docx",
  odt: "odt",
  pdf: "pdf",
  html: "html",
  htm: "html",
  xhtml: "html",
  md: "md",
  markdown: "md",
  txt: "txt",
  // What calls itself by these and was read after all is something else.
  doc: "doc",
  rtf: "doc",
};

async function kindOfContent(bytes: Buffer, fileName: string): Promise<KnownFile> {
  if (bytes.subarray(0, 1024).includes("%PDF-")) return { kind: "pdf", zip: null };
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return packageKind(bytes);
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw oldOffice(bytes);
  const other = OTHER_BEGINNINGS.find(([beginning]) => startsWith(bytes, beginning));
  if (other) throw new Unreadable({ is: "otherKind", kind: other[1] });
  return { kind: textKind(bytes, fileName), zip: null };
}

const OTHER_BEGINNINGS: [string, OtherFileKind][] = [
  ["{\\rtf", "rtf"],
  ["MIME-Version:", "savedPage"],
  ["From: <Saved by", "savedPage"],
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["II*\0", "picture"],
  ["MM\0*", "picture"],
  ["\x1f\x8b", "archive"],
  ["Rar!", "archive"],
  ["7z\xbc\xaf", "archive"],
];

async function packageKind(bytes: Buffer): Promise<KnownFile> {
  const zip = await openZip(bytes);
  const has = (start: string) => [...zip.names].some((name) => name.startsWith(start));
  if (has("word/")) return { kind: "docx", zip };
  if (has("xl/")) throw new Unreadable({ is: "otherKind", kind: "spreadsheet" });
  if (has("ppt/")) throw new Unreadable({ is: "otherKind", kind: "presentation" });
  if (has("Index/") || has("Index.zip")) throw new Unreadable({ is: "otherKind", kind: "pages" });
  const type = (await zip.read("mimetype")) ?? "";
  if (type.includes("opendocument.text")) return { kind: "odt", zip };
  if (type.includes("opendocument.spreadsheet"))
    throw new Unreadable({ is: "otherKind", kind: "spreadsheet" });
  if (type.includes("opendocument.presentation"))
    throw new Unreadable({ is: "otherKind", kind: "presentation" });
  throw new Unreadable({ is: "otherKind", kind: "archive" });
}

/** The container of Office before 2007, and of every Office file that has a password. */
function oldOffice(bytes: Buffer): Unreadable {
  const isEncrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
  return new Unreadable(isEncrypted ? { is: "encrypted" } : { is: "otherKind", kind: "doc" });
}

function textKind(bytes: Buffer, fileName: string): "html" | "md" | "txt" {
  const extension = extensionOf(fileName);
  const named = NAMED_KINDS[extension];
  if (named === "html" || named === "md" || named === "txt") return named;
  const beginning = bytes.subarray(0, 512).toString("latin1").replaceAll("\0", "");
  return /^[^<]{0,3}\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html)/i.test(beginning) ? "html" : "txt";
}

function startsWith(bytes: Buffer, beginning: string): boolean {
  return bytes.subarray(0, beginning.length).equals(Buffer.from(beginning, "latin1"));
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? "";
}
