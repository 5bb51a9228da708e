import { LIMITS } from "@/lib/domain/limits";

/** More bytes than any draft of the allowed length takes, in any encoding that is read: such a file is not opened. */
export const FILE_BYTES_MAX = LIMITS.draftText * 4;

export type TextFile = { ok: true; text: string } | { ok: false; sentence: string };

const NOT_TEXT = "This file is not text. Save it as plain text (.txt or .md, UTF-8), or paste its words.";

/**
 * What a .txt or .md file says. UTF-8, or UTF-16 that says so by its byte order mark; nothing is guessed, and a file
 * with a broken character or a NUL is not text, so that no draft is stored by half.
 */
export function decodeTextFile(bytes: Uint8Array): TextFile {
  const encoding = utf16Mark(bytes) ?? "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? { ok: false, sentence: NOT_TEXT } : { ok: true, text };
  } catch {
    return { ok: false, sentence: NOT_TEXT };
  }
}

/** "12,345 of 500,000 characters", or what to do about too many. */
export function sayLength(length: number): { sentence: string; tooLong: boolean } {
  const limit = LIMITS.draftText.toLocaleString("en");
  const count = length.toLocaleString("en");
  if (length <= LIMITS.draftText) return { sentence: `${count} of ${limit} characters`, tooLong: false };
  return {
    sentence: `This text has ${count} characters; a draft has ${limit} at most. Split it into several stories.`,
    tooLong: true,
  };
}

function utf16Mark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
