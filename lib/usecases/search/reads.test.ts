import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { HITS_EACH, readSearchHits } from "./reads";

testDatabase();

let researcher: Actor;
let owner: Actor;
let hidden: { claimId: string; number: number };

beforeAll(async () => {
  [researcher, owner] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
  await makeStory(researcher, { text: "x", title: "Who wrote the plan?" });
  const secret = await makeStory(owner, { text: "x", title: "The secret plan", restricted: true });
  hidden = await makeClaim(owner, { wording: "A hidden plan", storyId: secret.storyId });
  const claim = await makeClaim(researcher, { wording: "The plan has 100% of its points" });
  await makeEvidence(researcher, claim.claimId, { outlet: "Sample wire" });
  await database().outlet.updateMany({ data: { domain: "wire.example" } });
});

async function found(actor: Actor, text: string): Promise<string[]> {
  const { claims, stories, sources, outlets } = await readSearchHits(actor, text);
  return [
    ...claims.map(({ wording }) => wording),
    ...stories.map(({ title }) => title),
    ...sources.map(({ title }) => title),
    ...outlets.map(({ name }) => name),
  ];
}

test.each([
  ["plan", ["The plan has 100% of its points", "Who wrote the plan?"]],
  ["POINTS the", ["The plan has 100% of its points"]],
  ["100%", ["The plan has 100% of its points"]],
  ["wire", ["Sample wire report", "Sample wire"]],
  ["wire.exa", ["Sample wire"]],
  ["p", []],
  ["   ", []],
  ["\0\u200b", []],
  ["nothing like it", []],
])("%j finds %j", async (text, expected) => {
  expect(await found(researcher, text)).toEqual(expected);
});

test("what is restricted is found by its members only, by words and by reference", async () => {
  expect(await found(owner, "hidden")).toEqual(["A hidden plan"]);
  expect(await found(owner, `c${hidden.number}`)).toEqual(["A hidden plan"]);
  expect(await found(researcher, "hidden")).toEqual([]);
  expect(await found(researcher, `C-${hidden.number}`)).toEqual([]);
  expect(await found(researcher, "secret")).toEqual([]);
});

test("a few of each come, a reference first", async () => {
  const first = await makeClaim(researcher, { wording: "Repeated, and first" });
  await database().claim.createMany({
    data: Array.from({ length: HITS_EACH + 3 }, () => ({
      wording: `Repeated C-${first.number}`,
      authorId: researcher.personId,
      requestId: randomUUID(),
    })),
  });
  const { claims } = await readSearchHits(researcher, `c-${first.number}`);
  expect(claims).toHaveLength(HITS_EACH);
  expect(claims[0]).toMatchObject({ number: first.number });
});
