import { describe, expect, test } from "vitest";
import { EVERYWHERE, screensAt } from "./key-list";

const STORY = "/stories/01a2077c-8972-751a-b908-57259df114a0";

describe("screensAt", () => {
  test.each([
    [STORY, ["The draft", "The open claim"]],
    [`${STORY}/sources`, []],
    ["/stories", []],
    ["/stories/new", []],
    ["/claims", ["Claims"]],
    ["/claims/C-4", ["The claim"]],
    ["/claims/C-4/history", []],
  ])("%s", (path, names) => expect(screensAt(path).map(({ name }) => name)).toEqual(names));

  test("no key means two things on one screen", () => {
    for (const path of [STORY, "/claims", "/claims/C-4"]) {
      const keys = [...EVERYWHERE, ...screensAt(path).flatMap((screen) => screen.keys)].map((key) =>
        key.keys.join(" "),
      );
      expect(new Set(keys).size, path).toBe(keys.length);
    }
  });
});
