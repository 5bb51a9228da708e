import { expect, test } from "vitest";
import { storyInWords } from "./story-form-words";

const people = [
  { id: "p1", name: "Ada" },
  { id: "p2", name: "Ben" },
];

test("what is stored and what is typed read alike", () => {
  const stored = storyInWords(
    {
      title: "A",
      desk: "",
      language: "uk",
      closesAt: new Date(2026, 10, 23, 18).toISOString(),
      restricted: true,
      memberIds: ["p2", "p1"],
    },
    people,
  );
  const typed = storyInWords(
    {
      title: "A",
      desk: "",
      language: "uk",
      closesAt: "2026-11-23T18:00",
      restricted: "on",
      "memberIds[]": ["p1", "p2"],
    },
    people,
  );
  expect(typed).toEqual(stored);
  expect(stored).toEqual({
    title: "A",
    desk: "",
    language: "Ukrainian",
    closesAt: "23 Nov 2026, 18:00",
    restricted: "yes",
    memberIds: "Ada, Ben",
  });
});

test("members of an open story say nothing", () => {
  expect(storyInWords({ language: "xx", memberIds: ["p1"] }, people)).toMatchObject({
    language: "xx",
    restricted: "",
    memberIds: "",
  });
});
