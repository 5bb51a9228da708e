import { expect, test } from "vitest";
import { dateReader } from "./date-in-words";

test.each<[string, string, string | null]>([
  ["On 21 November 2025 Putin called it a modernised plan.", "en", "2025-11-21"],
  ["Contacts resumed in mid-October 2025, after the ceasefire.", "en", "2025-10"],
  ["He flew to Miami at the end of October 2025.", "en", "2025-10"],
  ["Putin called him on 16 October.", "en", "2025-10-16?"],
  ["Putin called him on December 3rd.", "en", "2024-12-03?"],
  ["The towers fell on September 11, 2001.", "en", "2001-09-11"],
  ["It opened on the 3rd of May 1998.", "en", "1998-05-03"],
  ["The first of two, on 3 Feb 2024 and 4 March 2025", "en", "2024-02-03"],
  ["El 23 de febrero de 1981 hubo un golpe.", "es", "1981-02-23"],
  ["A mediados de octubre de 2025 se retomó.", "es", "2025-10"],
  ["Desde septiembre no hay agua.", "es", "2025-09?"],
  ["Am 3. Oktober 1990 trat sie bei.", "de", "1990-10-03"],
  ["Signed 2025-11-21 in Geneva", "en", "2025-11-21"],
  ["Signed 21.11.2025 in Geneva", "de", "2025-11-21"],
  ["In November 2025 the price rose", "fr", "2025-11"],
  ["It may rise to 20 points by 2030.", "en", null],
  ["They march on Rome.", "en", null],
  ["May said that 12 people left.", "en", null],
  ["On 31 February 2025 nothing happened.", "en", null],
  ["The plan has 28 points.", "en", null],
  ["On 21 November 2025", "not a language", "2025-11-21"],
  ["", "en", null],
])("%j in %s: %s", (text, language, date) => {
  const found = dateReader(language)(text, "2025-11-28");
  expect(found && `${found.date}${found.yearIsGuessed ? "?" : ""}`).toBe(date);
});
