import { describe, expect, test } from "vitest";
import { copyAddress, copyStateOf, type PinFacts } from "./copy-state";

const COPY = { captureId: "c1", at: "2026-11-27T10:00:00.000Z" };
const PINNED = { ...COPY, foundAs: "exact", goneSince: null } as const;
const WORDS = { wholeWork: false, paraphrased: false };
const facts = (more: Partial<PinFacts>): PinFacts => ({
  ...{ passage: WORDS, pinned: null, newest: COPY, copies: 2, mayRead: true },
  ...more,
});

describe("what is told of a passage and the copies of its source", () => {
  test.each([
    ["pinned", { pinned: PINNED }, { is: "pinned", ...PINNED }],
    ["pinned, although the whole is a paraphrase now", { pinned: PINNED, newest: null }, { is: "pinned" }],
    ["not found in the newest copy", {}, { is: "notFound", ...COPY }],
    ["a picture has no text", { newest: null }, { is: "noText" }],
    ["the whole work", { passage: { ...WORDS, wholeWork: true } }, { is: "noWords" }],
    ["the checker's words", { passage: { ...WORDS, paraphrased: true } }, { is: "noWords" }],
    ["no copy", { newest: null, copies: 0 }, { is: "noCopy" }],
    ["kept from the reader", { mayRead: false }, { is: "kept", pinned: false }],
    ["kept from the reader, pinned", { mayRead: false, pinned: PINNED }, { is: "kept", pinned: true }],
  ] as const)("%s", (_, more, state) => {
    expect(copyStateOf(facts(more))).toMatchObject(state);
  });

  test("what is kept names no copy", () => {
    expect(Object.keys(copyStateOf(facts({ mayRead: false, pinned: PINNED })))).toEqual(["is", "pinned"]);
  });
});

test.each([
  [{}, "/sources/s1/captures/c1"],
  [{ claim: "C-4" }, "/sources/s1/captures/c1?claim=C-4"],
  [{ passageId: "p1", claim: "C-4" }, "/sources/s1/captures/c1?passage=p1&claim=C-4#here"],
])("the address of %o", (place, address) => expect(copyAddress("s1", COPY, place)).toBe(address));
