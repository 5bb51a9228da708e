import { expect, test } from "vitest";
import type { LineageRows } from "./lineage-rows";
import { rowsBehind } from "./rows-behind";

const passage = (id: string, sourceId: string, wholeWork = false) => ({ id, sourceId, wholeWork });
const ROWS: LineageRows = {
  passages: [
    ...[passage("report", "Report"), passage("reportWork", "Report", true), passage("wire", "Wire", true)],
    ...[passage("twin", "Twin"), passage("leaker", "Leaker", true), passage("other", "Other", true)],
  ],
  statements: [
    { passageId: "wire", known: true, ownReporting: true },
    { passageId: "other", known: false, ownReporting: false },
  ],
  reliesOn: [
    { from: "reportWork", to: "wire" },
    { from: "twin", to: "leaker" },
    { from: "other", to: "wire" },
  ],
  sameOrigin: [["wire", "twin"]],
};

test.each<[string[], string[]]>([
  [["report"], ["report", "reportWork", "wire", "twin", "leaker"]],
  [["leaker"], ["leaker"]],
  [["other"], ["wire", "twin", "leaker", "other"]],
  [[], []],
])("behind %j stand %j", (items, passages) => {
  const behind = rowsBehind(ROWS, items);
  expect(behind.passages.map(({ id }) => id)).toEqual(passages);
  const isThere = (id: string) => passages.includes(id);
  expect(behind.statements).toEqual(ROWS.statements.filter(({ passageId }) => isThere(passageId)));
  expect(behind.reliesOn).toEqual(ROWS.reliesOn.filter(({ from }) => isThere(from)));
  expect(behind.sameOrigin).toEqual(ROWS.sameOrigin.filter((members) => members.some(isThere)));
});
