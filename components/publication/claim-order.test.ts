import { expect, test } from "vitest";
import { firstChosen, moved } from "./claim-order";

const ids = (...all: string[]) => all.map((claimId) => ({ claimId }));

test("what was chosen comes first, in its order; what is gone is left out", () => {
  expect(firstChosen(ids("a", "b", "c"), ids("c", "gone", "a"))).toEqual(["c", "a", "b"]);
});

test.each([
  [1, -1, ["b", "a", "c"]],
  [1, 1, ["a", "c", "b"]],
  [0, 1, ["b", "a", "c"]],
] as const)("%i moved by %i", (index, by, order) => {
  expect(moved(["a", "b", "c"], index, by)).toEqual(order);
});
