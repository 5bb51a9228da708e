import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readTableView } from "@/lib/domain/claims/table-view";
import { type ClaimFlag, sayFlag } from "@/lib/domain/relations/claim-flag";
import type { RelationSide } from "@/lib/domain/relations/vocabulary";
import { database } from "@/lib/platform/database/client";
import { cutClaim } from "../claims/commands";
import { readClaimDossier } from "../dossier/reads";
import { readClaimHistory } from "../history-pages/reads";
import { readClaimsTable } from "../ledger/reads";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { relateClaims, takeBackRelation } from "./commands";
import { readFlagsOf } from "./flags";
import { readClaimsToRelate, readRelationsOf } from "./reads";
import { relateClaimsSchema } from "./schema";

testDatabase();

type Made = { claimId: string; number: number };

let researcher: Actor;
let editor: Actor;
let one: Made;
let other: Made;

beforeAll(async () => {
  [researcher, editor] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
});
beforeEach(async () => {
  one = await makeClaim(researcher, { wording: "The plan has 22 points" });
  other = await makeClaim(researcher, { wording: "The plan has 28 points" });
});

function say(side: RelationSide, from = one, to = other, more: object = {}) {
  const asOf = side.startsWith("supersede") ? "2025-11-23" : "";
  const ids = { claimId: from.claimId, otherId: to.claimId };
  return relateClaims(
    researcher,
    relateClaimsSchema.parse({ ...ids, side, asOf, requestId: randomUUID(), ...more }),
  );
}

const flagsOn = async (claim: Made, actor = researcher) =>
  ((await readFlagsOf(actor, [claim.claimId])).get(claim.claimId) ?? ([] as ClaimFlag[])).map(sayFlag);

describe("relating two claims", () => {
  test.each<[RelationSide, RelationSide]>([
    ["contradicts", "contradicts"],
    ["depends_on", "depended_on"],
    ["depended_on", "depends_on"],
    ["duplicates", "duplicates"],
    ["supersedes", "superseded"],
    ["superseded", "supersedes"],
  ])("one %s the other, and the other is shown as %s", async (side, back) => {
    must(await say(side, one, other, { note: "See the letter." }));
    const shown = await readRelationsOf(researcher, one.claimId);
    expect(shown).toMatchObject([{ side, note: "See the letter.", other: { number: other.number } }]);
    expect(await readRelationsOf(researcher, other.claimId)).toMatchObject([
      { side: back, other: { number: one.number } },
    ]);
  });

  test("the same request is one relation", async () => {
    const requestId = randomUUID();
    const first = must(await say("contradicts", one, other, { requestId }));
    expect(must(await say("contradicts", one, other, { requestId }))).toEqual(first);
    expect(await database().claimRelation.count({ where: { requestId } })).toBe(1);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ["itself", () => say("contradicts", one, one), "relatedToItself"],
    ["what it says already", () => say("contradicts", one, other), "alreadyRelated"],
    ["what the other says already", () => say("contradicts", other, one), "alreadyRelated"],
  ])("is refused to %s", async (_, again, code) => {
    must(await say("contradicts"));
    expect(await again()).toMatchObject({ refusal: { code } });
  });

  test("nothing depends on itself, at any remove; taken back, it may", async () => {
    const third = await makeClaim(researcher);
    must(await say("depends_on", one, other));
    const { relationId } = must(await say("depends_on", other, third));
    expect(await say("depends_on", third, one)).toMatchObject({ refusal: { code: "relationGoesRound" } });
    must(await takeBackRelation(researcher, { relationId, reason: "It does not." }));
    expect(await say("depends_on", third, one)).toMatchObject({ ok: true });
  });

  test("two people who relate the same two claims at once relate them once", async () => {
    const answers = await Promise.all([say("contradicts", one, other), say("contradicts", other, one)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "alreadyRelated" } });
  });

  test("a claim that was cut is related to nothing", async () => {
    must(await cutClaim(editor, { claimId: other.claimId, reason: "Not needed." }));
    expect(await say("contradicts")).toMatchObject({ refusal: { code: "claimsAreCut" } });
    expect(await readClaimsToRelate(researcher, { claimId: one.claimId, text: `C-${other.number}` })).toEqual(
      [],
    );
  });

  test.each(["supersedes", "superseded"])("%s needs a date", (side) => {
    const ids = { claimId: one.claimId, otherId: other.claimId, requestId: randomUUID() };
    expect(relateClaimsSchema.safeParse({ ...ids, side }).error?.issues[0]?.path).toEqual(["asOf"]);
    expect(relateClaimsSchema.safeParse({ ...ids, side, asOf: "2025-02-30" }).success).toBe(false);
  });
});

test("both tell it in their history, with the other's reference", async () => {
  const { relationId } = must(await say("supersedes"));
  must(await takeBackRelation(researcher, { relationId, reason: "Two different plans." }));
  // The second half of a double click.
  must(await takeBackRelation(researcher, { relationId, reason: "Two different plans." }));
  for (const [claim, relation, about] of [
    [one, "supersedes", other],
    [other, "is superseded by", one],
  ] as const) {
    const history = await readClaimHistory(researcher, claim.number);
    const [last, before] = history?.page.entries ?? [];
    expect(last).toMatchObject({
      what: "took back how the claim stands to another",
      reason: "Two different plans.",
    });
    expect(before?.changes.map(({ field, ...change }) => [field, "after" in change && change.after])).toEqual(
      [
        ["Relation", relation],
        ["Other claim", `C-${about.number}`],
        ["As of", "23 Nov 2025"],
      ],
    );
  }
  expect(await readRelationsOf(researcher, one.claimId)).toEqual([]);
});

test("a claim that falls flags all that rest on it, until it stands again", async () => {
  const third = await makeClaim(researcher);
  must(await say("depends_on", one, other));
  must(await say("depends_on", third, one));
  expect(await flagsOn(third)).toEqual([]);
  must(await cutClaim(editor, { claimId: other.claimId, reason: "It was wrong." }));
  expect(await flagsOn(one)).toEqual([`Depends on C-${other.number}, which has been cut.`]);
  expect(await flagsOn(third)).toEqual([
    `Depends on C-${one.number}, which depends on C-${other.number}, which has been cut.`,
  ]);
  expect((await readClaimDossier(researcher, third.number))?.flags).toHaveLength(1);
  const listed = await readClaimsTable(researcher, readTableView({ waits: "flagged" }));
  const numbers = listed.rows.map(({ number, flags }) => [number, flags.length]);
  expect(numbers).toEqual(
    expect.arrayContaining([
      [one.number, 1],
      [third.number, 1],
    ]),
  );
  expect(numbers).not.toContainEqual([other.number, expect.anything()]);
});

test("what stands in a restricted story is told to its members only", async () => {
  const { storyId } = await makeStory(editor, { text: "x", restricted: true });
  const hidden = await makeClaim(editor, { wording: "A hidden plan", storyId });
  const ids = { claimId: one.claimId, otherId: hidden.claimId, requestId: randomUUID() };
  const said = relateClaimsSchema.parse({
    ...ids,
    side: "superseded",
    asOf: "2025",
    note: "Of the hidden plan.",
  });
  expect(await relateClaims(researcher, said)).toMatchObject({ refusal: { code: "notFound" } });
  const { relationId } = must(await relateClaims(editor, said));
  expect(await readRelationsOf(editor, one.claimId)).toHaveLength(1);
  expect(await flagsOn(one, editor)).toHaveLength(1);

  expect(await readRelationsOf(researcher, one.claimId)).toEqual([]);
  expect(await flagsOn(one)).toEqual([]);
  const told = JSON.stringify(await readClaimHistory(researcher, one.number));
  expect(told).toContain("A claim that you may not see");
  expect(told).not.toContain(`C-${hidden.number}`);
  expect(told).not.toContain('2025"');
  expect(told).not.toContain("Of the hidden plan");
  expect(await readClaimsToRelate(researcher, { claimId: one.claimId, text: "hidden plan" })).toEqual([]);
  expect(await takeBackRelation(researcher, { relationId, reason: "No." })).toMatchObject({
    refusal: { code: "notFound" },
  });
});
