import { describe, expect, test } from "vitest";
import { readTableCursor, writeTableCursor } from "./table-cursor";
import { filtersSet, readTableView, tableAddress, writeTableView } from "./table-view";

const ID = "0193f0a2-1b2c-7d3e-8f40-5a6b7c8d9e0f";
const read = (query: string) => readTableView(Object.fromEntries(new URLSearchParams(query)));

describe("an address and back", () => {
  test.each([
    "",
    "text=28+points",
    "text=50%25+%26+more&status=disputed&stage=reopened",
    `status=verified&stage=left&story=${ID}&assignee=me&outlet=${ID}&type=figure&criticality=high&due=soon&waits=returned&sort=-updated&open=C-12`,
    "story=none&assignee=nobody&due=none&sort=-reference",
    "sort=criticality",
  ])("%s", (query) => {
    expect(writeTableView(read(query))).toBe(query);
  });

  test("names come in one order, whatever order they were given in", () => {
    expect(writeTableView(read("open=c4&sort=due&stage=open&text=plan"))).toBe(
      "text=plan&stage=open&sort=due&open=C-4",
    );
  });

  test("the end of a page survives for the sort it was made with", () => {
    const after = { sort: "due", value: "2025-11-26T17:00:00.000Z", number: 12 } as const;
    const address = writeTableView({ ...read("sort=due"), after });
    expect(read(address).after).toEqual(after);
    expect(read(address.replace("sort=due", "sort=updated")).after).toBeNull();
  });
});

describe("what is unknown or broken counts as not said", () => {
  test.each([
    "status=true&stage=done&type=rumour&criticality=99&due=yesterday&waits=godot",
    "story=../../etc&outlet=1&assignee=everyone",
    "sort=--due&after=!!!&open=C-0",
    `after=${"A".repeat(500)}&open=-1`,
    "sort=wording&utm_source=mail",
    "text=%00%20%20",
  ])("%s", (query) => {
    expect(writeTableView(read(query))).toBe("");
  });

  test("each by itself", () => {
    expect(writeTableView(read("status=nonsense&stage=open"))).toBe("stage=open");
  });

  test("of a value given twice the first counts, and a long text is cut", () => {
    expect(readTableView({ stage: ["open", "cut"] }).stage).toBe("open");
    expect(readTableView({ text: "x".repeat(5_000) }).text).toHaveLength(200);
  });
});

describe("the end of a page", () => {
  test.each([
    { sort: "reference", value: null, number: 1 },
    { sort: "due", value: null, number: 999_999_999 },
    { sort: "criticality", value: "high", number: 3 },
  ] as const)("$sort $value $number", (cursor) => {
    expect(readTableCursor(writeTableCursor(cursor), cursor.sort)).toEqual(cursor);
  });

  test.each([
    ["another's value", "due|high|3"],
    ["no number", "due||"],
    ["a number that is none", "due||3e4"],
    ["a day that does not exist", "due|2025-02-30T00:00:00.000Z|3"],
    ["a year beyond the database", "due|+200000-01-01T00:00:00.000Z|3"],
    ["a year before the database", "due|-200000-01-01T00:00:00.000Z|3"],
    ["the year 0", "due|0000-01-01T00:00:00.000Z|3"],
    ["more parts", "due||3|4"],
    ["quotes", "due|' or 1=1|3"],
  ])("with %s is refused", (_, text) => {
    expect(readTableCursor(btoa(text).replaceAll("=", ""), "due")).toBeNull();
  });
});

test("a changed filter begins at the first page; opening a claim stays on it", () => {
  const view = {
    ...read("stage=open&sort=due"),
    after: { sort: "due", value: null, number: 7 } as const,
  };
  expect(tableAddress(view, { stage: "cut" })).toBe("/claims?stage=cut&sort=due");
  expect(tableAddress(view, { open: 4 })).toMatch(/^\/claims\?stage=open&sort=due&after=\w+&open=C-4$/);
  expect(tableAddress()).toBe("/claims");
});

test("filters are counted without the text, the sort and the page", () => {
  expect(filtersSet(read("text=plan&stage=open&due=none&sort=due&open=C-1"))).toBe(2);
});
