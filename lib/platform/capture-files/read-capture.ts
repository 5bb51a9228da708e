import {
  CAPTURE_READING_LIMITS,
  type CaptureReading,
  type NoCapture,
} from "@/lib/domain/captures/capture-reading";
import { normaliseDraftText } from "@/lib/domain/drafts/draft-text";
import { replaceLoneSurrogates } from "@/lib/domain/text/characters";
import { cleanLine } from "@/lib/domain/text/typed-text";
import { Unreadable } from "../draft-files/unreadable";
import { type FileType, fileTypeOf } from "./file-type-of";
import { readMessage } from "./read-message";
import { readPage } from "./read-page";
import { readPdfPages } from "./read-pdf-pages";
import type { ToldOfFile } from "./told-of-file";

export type CaptureRead = { ok: true; reading: CaptureReading } | { ok: false; problem: NoCapture };

/**
 * What a copy's bytes say. Bytes of a known kind are a copy even when no text can be read in them. It can take long
 * and much memory: run it in a process of its own (read-capture-apart.ts).
 */
export async function readCapture(bytes: Buffer, told: ToldOfFile): Promise<CaptureRead> {
  if (bytes.length === 0) return { ok: false, problem: { is: "empty" } };
  const type = await fileTypeOf(bytes, told);
  if (!type) return { ok: false, problem: { is: "otherKind", mediaType: saidType(told) } };
  const found = await wordsOf(type, bytes, told);
  return {
    ok: true,
    reading: bounded({ ...NOTHING_READ, kind: type.kind, mediaType: named(type), ...found }),
  };
}

export const NOTHING_READ = {
  ...{ title: "", text: "", wholeText: "", savedFrom: "", pageStarts: [], links: [] },
  ...{ wall: null, unread: null },
};

async function wordsOf(
  { kind, text }: FileType,
  bytes: Buffer,
  told: ToldOfFile,
): Promise<Partial<CaptureReading>> {
  switch (kind) {
    case "picture":
      return {};
    case "page":
      return readPage(text?.text ?? "", told.address);
    case "text":
      return { text: normaliseDraftText(text?.text ?? "") };
    case "message":
      return readMessage(bytes).catch(() => ({ unread: "damaged" as const }));
    case "pdf":
      return pdfWords(bytes);
  }
}

async function pdfWords(bytes: Buffer): Promise<Partial<CaptureReading>> {
  try {
    const { isScanned, ...read } = await readPdfPages(bytes);
    return { ...read, unread: isScanned ? "scanned" : null };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { unread: error.problem.is === "encrypted" ? "encrypted" : "damaged" };
  }
}

/** The encoding is said where a reader could not guess it. */
function named({ mediaType, text }: FileType): string {
  return text && text.charset !== "utf-8" ? `${mediaType}; charset=${text.charset}` : mediaType;
}

function bounded(reading: CaptureReading): CaptureReading {
  const text = reading.text.slice(0, CAPTURE_READING_LIMITS.text);
  return {
    ...reading,
    title: cleanLine(reading.title).slice(0, CAPTURE_READING_LIMITS.title),
    text: replaceLoneSurrogates(text),
    wholeText: replaceLoneSurrogates(reading.wholeText.slice(0, CAPTURE_READING_LIMITS.text)),
    pageStarts: reading.pageStarts.filter((start) => start <= text.length),
    savedFrom: reading.savedFrom.slice(0, 2_048),
  };
}

export function saidType({ contentType, fileName }: ToldOfFile): string {
  const type = contentType.split(";", 1)[0]?.trim().slice(0, 100);
  return type || /\.\w{1,10}$/.exec(fileName)?.[0] || "unknown";
}
