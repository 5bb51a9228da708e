import { expect, test } from "vitest";
import { entriesFor, entriesFound, entriesWith } from "./palette-entries";

const KEYS = { go: "g", show: "?" };
const names = (groups: { entries: { name: string }[] }[]) =>
  groups.flatMap(({ entries }) => entries.map(({ name }) => name));

test("only admins go to the people, and viewers log nothing", () => {
  expect(names(entriesFor("admin", KEYS))).toContain("People");
  expect(names(entriesFor("editor", KEYS))).not.toContain("People");
  expect(names(entriesFor("researcher", KEYS))).toContain("Log a claim without a place");
  expect(names(entriesFor("viewer", KEYS))).not.toContain("New story");
  expect(names(entriesFor("viewer", KEYS))).toContain("Keyboard shortcuts");
});

test.each([
  ["CLAIM", ["Claims", "Bring in claims", "Log a claim without a place"]],
  ["place log", ["Log a claim without a place"]],
  ["zzz", []],
])("%j leaves %j", (text, expected) => {
  expect(names(entriesWith(entriesFor("editor", KEYS), text))).toEqual(expected);
});

test("no two entries share an id", () => {
  const found = entriesFound({
    claims: [{ number: 4, wording: "The plan", verdict: "disputed", stage: "signed_off" }],
    stories: [{ id: "a", title: "A story" }],
    sources: [{ id: "b", title: "A report", kind: "document", outlet: "" }],
    outlets: [],
  });
  expect(found.map(({ name }) => name)).toEqual(["Claims", "Stories", "Sources"]);
  expect(found[0]?.entries[0]).toEqual({
    id: "claim-4",
    name: "C-4 The plan",
    beside: "Disputed",
    href: "/claims/C-4",
  });
  expect(found[2]?.entries[0]?.beside).toBe("Document");
  const ids = [...entriesFor("admin", KEYS), ...found].flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
