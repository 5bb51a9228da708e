import { Unreadable } from "./unreadable";

/**
 * What a file of text says. UTF-8, or UTF-16 that says so by its byte order mark; nothing is guessed, and a file with a
 * broken character or a NUL is not text, so that no draft is stored by half.
 */
export function readText(bytes: Uint8Array): string {
  const text = decoded(bytes, utf16Mark(bytes) ?? "utf-8");
  if (text.includes("\0")) throw new Unreadable({ is: "notText" });
  return text;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable({ is: "notText" });
  }
}

function utf16Mark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
