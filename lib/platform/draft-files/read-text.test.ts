import { describe, expect, test } from "vitest";
import { readText } from "./read-text";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readText", () => {
  test.each([
    ["plain", utf8("The plan has 28 points."), "The plan has 28 points."],
    ["nothing", bytes(), ""],
    ["emoji and right-to-left", utf8("👩🏽‍💻 שלום é"), "👩🏽‍💻 שלום é"],
    ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, 0x61), "a"],
    ["UTF-16, little end first", bytes(0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x00, 0xde), "a😀"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0x00, 0x61), "a"],
  ])("%s", (_, file, text) => expect(readText(file)).toBe(text));

  test.each([
    ["Windows-1252", bytes(0x63, 0x61, 0x66, 0xe9)],
    ["a zip, as .docx is", bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)],
    ["UTF-16 without a mark", bytes(0x61, 0x00, 0x62, 0x00)],
    ["a NUL in UTF-8", utf8("a\0b")],
    ["a cut character", bytes(0xf0, 0x9f, 0x98)],
    ["half a UTF-16 unit", bytes(0xff, 0xfe, 0x61)],
    ["half a surrogate pair", bytes(0xff, 0xfe, 0x3d, 0xd8)],
    ["an image", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ])("%s is not text", (_, file) => {
    expect(() => readText(file)).toThrow("notText");
  });
});
