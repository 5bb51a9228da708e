import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { cleanLine, cleanText, hasLoneSurrogate, isBlank } from "./typed-text";

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..." \t\n\r\v\f\0a\u0301e\u200b\u200c\u200d\u2060\ufeff\u00ad\u00a0\u0085\u2028\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\ud83d\ude00",
      "👨‍👩‍👧",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

describe("cleanLine", () => {
  test.each([
    ["as typed", "  The plan has 28 points.  ", "The plan has 28 points."],
    ["line breaks and tabs", "one\r\n two\tthree\u2028four\u0085five", "one two three four five"],
    ["double spaces are the writer's", "a  b", "a  b"],
    ["NUL and controls", "a\0b\x07c\x9bd\x7fe", "abcde"],
    ["lone surrogates", "a\ud83d b\ude00", "a\ufffd b\ufffd"],
    ["an emoji stays whole", "👩🏽‍💻 ok", "👩🏽‍💻 ok"],
    ["a Persian non-joiner stays", "می‌خواهم", "می‌خواهم"],
    ["an Indic joiner stays", "क्‍ष", "क्‍ष"],
    ["zero-width space, word joiner, BOM, soft hyphen go", "\ufeffa\u200bb\u2060c\u00add", "abcd"],
    ["combining characters are composed", "Zelenskyı́ e\u0301", "Zelenskyı́ é"],
    ["composed once what stood between is gone", "e\u200b\u0301", "é"],
    ["an open override goes", "file\u202Etxt.exe", "filetxt.exe"],
    ["a closed override stays", "a \u202Exyz\u202C b", "a \u202Exyz\u202C b"],
    ["isolates stay", "\u2067שלום\u2069!", "\u2067שלום\u2069!"],
    ["an open isolate goes", "\u2067שלום", "שלום"],
    ["an embedding left open in an isolate goes", "\u2066a\u202Bb\u2069c", "\u2066ab\u2069c"],
    ["closers without openers go", "a\u2069b\u202Cc", "abc"],
    [
      "an embedding cannot be closed from within an isolate",
      "\u202Ba\u2066b\u202Cc\u2069d\u202C",
      "\u202Ba\u2066bc\u2069d\u202C",
    ],
    ["right-to-left marks stay", "a\u200fb", "a\u200fb"],
    ["markup is only text", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ])("%s", (_, typed, clean) => expect(cleanLine(typed)).toBe(clean));

  test("gives one line, well formed and composed, and the same again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanLine(text);
        expect(cleanLine(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\n\r\t\v\f\u0085\u2028\u2029]/);
        expect(clean.normalize("NFC")).toBe(clean);
        expect(hasLoneSurrogate(clean)).toBe(false);
        expect(clean.includes("\0")).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("stays quick on long runs of spaces and on long pastes", () => {
    const started = processorMs();
    cleanLine(`a${" ".repeat(2_000_000)}b`);
    cleanText(`a${" \t\n".repeat(500_000)}b`);
    cleanLine("\u202a".repeat(200_000));
    cleanLine(`\u2066${"\u202a\u2069".repeat(100_000)}`);
    expect(processorMs() - started).toBeLessThan(3000);
  });
});

describe("cleanText", () => {
  test.each([
    ["line breaks stay", "one\r\ntwo\rthree\n\n\nfour", "one\ntwo\nthree\n\n\nfour"],
    ["tabs become a space, breaks stay", "a \t b\n\tc", "a b\n c"],
    ["trimmed as a whole", "\n\n a \n\n", "a"],
    ["an override ends with its line", "a\u202Eb\nc\u202Cd", "ab\ncd"],
  ])("%s", (_, typed, clean) => expect(cleanText(typed)).toBe(clean));

  test("gives the same again, and cleanLine of it is cleanLine's own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/[\r\t\v\f\u0085\u2028\u2029]/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isBlank", () => {
  test.each([
    "",
    " \t\n\u00a0\u3000",
    "\u200b\u200c\u200d\ufeff",
    "\u202e\u2066\u200f",
    "\0\x07",
    "\ufffd",
    "\ud83d",
    "\u3164",
    "\u2800",
    "\ufe0f",
  ])("%j says nothing", (text) => expect(isBlank(text)).toBe(true));
  test.each(["a", " . ", "👍", "\u0301a", "0", "—", "م"])("%j says something", (text) =>
    expect(isBlank(text)).toBe(false),
  );
});

describe("hasLoneSurrogate", () => {
  test.each([
    ["\ud83d", true],
    ["a\ude00b", true],
    ["\ude00\ud83d", true],
    ["😀", false],
    ["", false],
  ])("%j: %s", (text, lone) => expect(hasLoneSurrogate(text)).toBe(lone));
});
