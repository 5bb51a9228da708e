import { describe, expect, test } from "vitest";
import { publishedOnWords, readPublishedOn } from "./published-on";

describe("readPublishedOn", () => {
  test.each(["2025", "2025-11", "2025-11-26", "2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31"])(
    "%s",
    (value) => expect(readPublishedOn(` ${value}\n`)).toEqual({ ok: true, value }),
  );

  test.each([
    ["2025-02-30", "noSuchDate"],
    ["2025-02-29", "noSuchDate"],
    ["1900-02-29", "noSuchDate"],
    ["2025-04-31", "noSuchDate"],
    ["2025-13", "noSuchDate"],
    ["2025-00", "noSuchDate"],
    ["2025-11-00", "noSuchDate"],
    ["2025-11-32", "noSuchDate"],
    ["0999", "yearOutOfRange"],
    ["0000-01-01", "yearOutOfRange"],
    ["10000-01-01", "yearOutOfRange"],
    ["", "notADate"],
    ["26", "notADate"],
    ["2025-1-2", "notADate"],
    ["2025-11-26T10:00:00Z", "notADate"],
    ["26.11.2025", "notADate"],
    ["26 Nov 2025", "notADate"],
    ["-2025", "notADate"],
    ["２０２５", "notADate"],
    ["2025-11-26-01", "notADate"],
    ["2025--26", "notADate"],
  ])("%j: %s", (raw, problem) => expect(readPublishedOn(raw)).toEqual({ ok: false, problem }));
});

describe("publishedOnWords", () => {
  test.each([
    ["2025-11-26", "en-GB", "26 Nov 2025"],
    ["2025-11", "en-GB", "Nov 2025"],
    ["2025", "en-GB", "2025"],
    ["2025-11-26", "en-US", "Nov 26, 2025"],
    ["2025-11-26", "de", "26. Nov. 2025"],
    ["2025", "th-TH", "2025"],
    ["1066-10-14", "en-GB", "14 Oct 1066"],
    ["", "en-GB", ""],
    ["2025-02-30", "en-GB", "2025-02-30"],
  ])("%s in %s: %s", (value, locale, words) => expect(publishedOnWords(value, locale)).toBe(words));
});
