import { describe, expect, test } from "vitest";
import type { Reanchored } from "@/lib/domain/anchoring/reanchored";
import { measure } from "./measure";
import { seeded } from "./random";
import { randomRevision } from "./random-editor";
import { readRevision } from "./read-revision";
import { isRight, noScore } from "./score";
import { shortfalls } from "./targets";
import { bulletinRevisions, randomRevisions, revisionsByHand, revisionsHeldOut } from "./texts";
import { type Truth, truths } from "./truth";

describe("claims are carried over as well as they should be", () => {
  test.each([
    ["revised by hand", () => [...revisionsByHand(), ...revisionsHeldOut()]],
    ["revised by chance", () => randomRevisions(revisionsByHand(), 1, 3)],
    ["revised by chance, held out", () => randomRevisions(revisionsHeldOut(), 9001, 6)],
  ])("%s", (name, revisions) => {
    const { score } = measure(revisions());
    expect(score["kept: long or unique"].of).toBeGreaterThan(500);
    expect(score.changed.of).toBeGreaterThan(50);
    expect(score.deleted.of).toBeGreaterThan(50);
    expect(shortfalls(name, score)).toEqual([]);
  });
});

describe("the measurement itself", () => {
  const marked =
    "One {--two --}three. {m1<<Four five.>>} {~~Six~>Seven~~} eight {++and a half ++}nine.\n\n{c1<<Ten.>>} {m1} {c1}";
  const revision = readRevision("marked", marked);

  test("reads both texts from an editor's marks", () => {
    expect(revision.from).toBe("One two three. Four five. Six eight nine.\n\nTen.");
    expect(revision.to).toBe("One three. Seven eight and a half nine.\n\nTen. Four five. Ten.");
  });

  test.each([
    ["One", "kept", "One"],
    ["two", "gone", null],
    ["One two three.", "changed", "One three."],
    ["Four five.", "kept", "Four five."],
    ["Six", "changed", "Seven"],
    ["eight nine", "changed", "eight and a half nine"],
    ["Six eight nine.", "changed", "Seven eight and a half nine."],
  ])("knows what became of %j", (words, fate, now) => {
    const start = revision.from.indexOf(words);
    const [truth] = truths([{ start, end: start + words.length }], revision);
    expect([truth?.fate, truth?.span ? revision.to.slice(truth.span.start, truth.span.end) : null]).toEqual([
      fate,
      now,
    ]);
  });

  test("is the same each time", () => {
    const [one, other] = [1, 2].map(
      () => randomRevision("x", revision.from.repeat(9), ["A stranger came in."], 0.8, seeded(5)).to,
    );
    expect(one).toBe(other);
    expect(bulletinRevisions(3, 1)).toEqual(bulletinRevisions(3, 1));
  });

  const span = { start: 5, end: 9 };
  const further = { start: 6, end: 10 };
  test.each<[Truth, Partial<Reanchored>, boolean]>([
    [{ fate: "kept", span }, { outcome: "unmoved", span }, true],
    [{ fate: "kept", span }, { outcome: "moved", span }, false],
    [{ fate: "kept", span: further }, { outcome: "moved", span: further }, true],
    [{ fate: "kept", span }, { outcome: "moved", span: further }, false],
    [{ fate: "kept", span }, { outcome: "ambiguous", span: null }, false],
    [{ fate: "kept", span }, { outcome: "gone", span: null }, false],
    [{ fate: "reset", span }, { outcome: "changed", span }, true],
    [{ fate: "reset", span }, { outcome: "changed", span: further }, false],
    [{ fate: "changed", span }, { outcome: "changed", span: further }, true],
    [{ fate: "changed", span }, { outcome: "changed", span: { start: 8, end: 20 } }, false],
    [{ fate: "changed", span }, { outcome: "gone", span: null }, false],
    [{ fate: "gone", span: null }, { outcome: "gone", span: null }, true],
    [{ fate: "gone", span: null }, { outcome: "changed", span }, false],
    [{ fate: "gone", span: null }, { outcome: "moved", span }, false],
  ])("%j answered by %j is right: %j", (truth, answer, right) => {
    expect(isRight(truth, span, { outcome: "gone", span: null, candidates: [], score: 0, ...answer })).toBe(
      right,
    );
  });

  test("says what falls short", () => {
    const score = noScore();
    expect(shortfalls("x", score)).toEqual([]);
    score["kept: long or unique"] = { of: 1000, right: 994 };
    score.deleted = { of: 100, right: 98 };
    expect(shortfalls("x", score)).toHaveLength(2);
  });
});
