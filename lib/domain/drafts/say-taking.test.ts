import { expect, test } from "vitest";
import { countTaking, type TakingCounts } from "./draft-preview";
import { sayTaking } from "./say-taking";

const NONE: TakingCounts = {
  unmoved: 0,
  moved: 0,
  changed: 0,
  ambiguous: 0,
  gone: 0,
  backToWork: 0,
  restored: 0,
};

test.each<[Partial<TakingCounts>, string]>([
  [
    { unmoved: 19, moved: 3, changed: 2, backToWork: 2, ambiguous: 1, gone: 1 },
    "Draft 4: 19 claims stay, 3 moved, 2 changed and go back to work, 1 has to be placed, 1 is gone.",
  ],
  [{ unmoved: 1 }, "Draft 4: 1 claim stays."],
  [{ gone: 2 }, "Draft 4: 2 claims are gone."],
  [
    { moved: 1, changed: 3, backToWork: 1 },
    "Draft 4: 1 claim moved, 3 changed, 1 of them goes back to work.",
  ],
  [{ changed: 1, backToWork: 1 }, "Draft 4: 1 claim changed and goes back to work."],
  [{ changed: 2 }, "Draft 4: 2 claims changed."],
  [{ unmoved: 2, restored: 1 }, "Draft 4: 2 claims stay, 1 gets back what it had."],
  [{}, "Draft 4: no claim has a place in the draft before."],
])("%j", (counts, sentence) => expect(sayTaking(4, { ...NONE, ...counts })).toBe(sentence));

test("what has happened is told as past", () => {
  const counts = { ...NONE, unmoved: 2, changed: 2, backToWork: 1, ambiguous: 2, gone: 1 };
  expect(sayTaking(2, counts, true)).toBe(
    "Draft 2: 2 claims stayed, 2 changed, 1 of them went back to work, 2 stood in several places, 1 was gone.",
  );
});

test("cut claims are nobody's work; what goes back to work and what is given back is counted apart", () => {
  const claim = (outcome: "changed" | "gone", before: string, after: string, more: object = {}) =>
    ({ outcome, stageBefore: before, stageAfter: after, ...more }) as Parameters<typeof countTaking>[0][0];
  expect(
    countTaking([
      claim("changed", "signed_off", "reopened"),
      claim("changed", "open", "open"),
      claim("changed", "cut", "cut"),
      claim("gone", "open", "cut"),
      claim("changed", "reopened", "signed_off", { restores: "signOff" }),
      claim("changed", "cut", "open", { restores: "cut" }),
    ]),
  ).toEqual({ ...NONE, changed: 3, gone: 1, backToWork: 1, restored: 2 });
});
