import { expect, test } from "vitest";
import { guessDateOrder, readDate } from "./read-date";

test.each([
  ["2025-11-26", "2025-11-26"],
  ["2025-11", "2025-11"],
  ["2025", "2025"],
  ["2025-11-26T10:00:00Z", "2025-11-26"],
  ["2025-11-26 10:00", "2025-11-26"],
  ["2024 - 05 - 03", "2024-05-03"],
  ["26/11/2025", "2025-11-26"],
  ["11/26/2025", "2025-11-26"],
  ["3/4/2025", "2025-04-03"],
  ["3.4.2025 09:15", "2025-04-03"],
  ["2025/4/3", "2025-04-03"],
  ["11/2025", "2025-11"],
  ["26 Nov 2025", "2025-11-26"],
  ["21 de noviembre de 2025", "2025-11-21"],
  ["November 26, 2025", "2025-11-26"],
  ["31/02/2025", null],
  ["26 November", null],
  ["yesterday", null],
  ["", null],
])("%j is %j", (text, date) => {
  expect(readDate(text, "dayFirst")).toBe(date);
});

test("the month may come first", () => {
  expect(readDate("3/4/2025", "monthFirst")).toBe("2025-03-04");
  expect(readDate("26/11/2025", "monthFirst")).toBe("2025-11-26");
});

test.each([
  [["3/4/2025", "26/11/2025"], "dayFirst"],
  [["3/4/2025", "11/26/2025"], "monthFirst"],
  [["3/4/2025", "nothing"], null],
])("%j: %j", (texts, order) => {
  expect(guessDateOrder(texts)).toBe(order);
});
