import { fileTypeFromBuffer } from "file-type";
import type { CaptureKind } from "@/lib/domain/captures/capture-reading";
import { byteOrderMark, decodeText } from "./decode-text";
import type { ToldOfFile } from "./told-of-file";

/** A kind, its media type without parameters, and its text where it is text. */
export type FileType = {
  kind: CaptureKind;
  mediaType: string;
  text: { text: string; charset: string } | null;
};

/**
 * What bytes are: by their beginning, and between kinds of text by what was said of them or by how they begin. Null for
 * a kind that is not kept: programs, archives, recordings, drawings that can carry scripts.
 */
export async function fileTypeOf(bytes: Buffer, told: ToldOfFile): Promise<FileType | null> {
  if (bytes.subarray(0, 1024).includes("%PDF-"))
    return { kind: "pdf", mediaType: "application/pdf", text: null };
  // A byte order mark looks like the beginning of a recording.
  const found = byteOrderMark(bytes) ? "" : ((await fileTypeFromBuffer(bytes))?.mime ?? "");
  if (PICTURES.has(found)) return { kind: "picture", mediaType: found, text: null };
  if (isMessage(bytes, told)) return { kind: "message", mediaType: "message/rfc822", text: null };
  if (found !== "" && found !== "application/xml") return null;
  const text = decodeText(bytes, told.contentType);
  if (!text || /^\s*(<\?xml[^>]*>\s*)?(<!doctype svg|<svg)/i.test(text.text.slice(0, 1_000))) return null;
  return isPage(text.text, told)
    ? { kind: "page", mediaType: "text/html", text }
    : { kind: "text", mediaType: TEXTS[said(told)] ?? "text/plain", text };
}

const PICTURES = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"]);

const TEXTS: Record<string, string> = {
  "text/csv": "text/csv",
  "application/json": "application/json",
};

function said({ contentType }: ToldOfFile): string {
  return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function isPage(text: string, told: ToldOfFile): boolean {
  if (/\.x?html?$/i.test(told.fileName)) return true;
  const type = said(told);
  if (type === "text/html" || type === "application/xhtml+xml") return true;
  if (type !== "" && type !== "application/octet-stream" && type !== "application/xml") return false;
  return /^\s*(<\?xml[^>]*>\s*)?(<!--.{0,2000}?-->\s*)?(<!doctype html|<html|<head|<body)/is.test(
    text.slice(0, 4_000),
  );
}

/** A message says so, or is called .eml and begins with the lines that messages begin with. */
function isMessage(bytes: Buffer, told: ToldOfFile): boolean {
  const type = said(told);
  if (type === "message/rfc822" || type === "multipart/related") return true;
  const beginning = bytes.subarray(0, 4_096).toString("latin1");
  if (/^(MIME-Version:|From: <Saved by)/i.test(beginning)) return true;
  const isCalledSo = /\.(eml|mht|mhtml)$/i.test(told.fileName);
  return isCalledSo && /^[!-9;-~]+:/.test(beginning) && /^(From|Date|Subject):/im.test(beginning);
}
