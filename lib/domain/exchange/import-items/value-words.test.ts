import { describe, expect, test } from "vitest";
import { BASES, BASIS_WORDS, STANCE_WORDS, STANCES } from "../../evidence/vocabulary";
import { SOURCE_KIND_WORDS, SOURCE_KINDS } from "../../sources/vocabulary";
import { readLanguage } from "./read-language";
import {
  readBasis,
  readCriticality,
  readKind,
  readLocator,
  readStance,
  readType,
  readYesNo,
} from "./value-words";

describe("our own values and words are understood", () => {
  test.each(STANCES)("%s", (value) =>
    expect([readStance(value), readStance(STANCE_WORDS[value])]).toEqual([value, value]),
  );
  test.each(BASES)("%s", (value) =>
    expect([readBasis(value), readBasis(BASIS_WORDS[value])]).toEqual([value, value]),
  );
  test.each(SOURCE_KINDS)("%s", (value) =>
    expect([readKind(value), readKind(SOURCE_KIND_WORDS[value])]).toEqual([value, value]),
  );
});

test.each([
  [readStance("Sí"), "supports"],
  [readStance("en contra"), "refutes"],
  [readStance("maybe"), null],
  [readType("Cita"), "quotation"],
  [readCriticality("ALTA"), "high"],
  [readKind("Tweet"), "social_post"],
  [readYesNo("✓"), true],
  [readYesNo("Falso"), false],
  [readYesNo("perhaps"), null],
  [readLanguage("Español"), "es"],
  [readLanguage("pt_BR"), "pt-BR"],
  [readLanguage("the one from before"), null],
])("%j is %j", (read, value) => {
  expect(read).toBe(value);
});

test.each([
  ["p. 12", "page", "12"],
  ["Página 12-14", "page", "12-14"],
  ["12", "page", "12"],
  ["00:12:30", "timecode", "00:12:30"],
  ["Art. 5", "section", "5"],
  ["third row from the end", "section", "third row from the end"],
])("%j is %s %s", (text, locatorKind, locator) => {
  expect(readLocator(text)).toEqual({ locatorKind, locator });
});
