import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { addEvidence, removeEvidence } from "../evidence/commands";
import { addEvidenceSchema } from "../evidence/schema";
import { addOutlet } from "../outlets/commands";
import { readOutlet, readOutlets } from "../outlets/reads";
import { readSearchHits } from "../search/reads";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { addSource } from "./commands";
import { readSource, readSources, recogniseAddress } from "./reads";
import { addSourceSchema } from "./schema";

testDatabase();

/** What a restricted story alone uses, to somebody who is no member of it. */

let member: Actor;
let outsider: Actor;
let word: string;
let secretClaim: string;
beforeEach(async () => {
  [member, outsider] = await Promise.all([makeActor("researcher"), makeActor("admin")]);
  word = `w${randomUUID().slice(0, 8)}`;
  const story = await makeStory(member, { text: "It has 28 points.", restricted: true });
  secretClaim = (await makeClaim(member, { storyId: story.storyId })).claimId;
});

const address = () => `https://www.${word}.com/story`;

async function attach(actor: Actor, claimId: string, title: string) {
  const input = {
    ...{ from: "new", claimId, requestId: randomUUID(), title, url: address(), kind: "original_report" },
    ...{ passageIs: "words", exact: "28 points", stance: "supports", basis: "third_party" },
  };
  return must(await addEvidence(actor, addEvidenceSchema.parse(input))).evidenceId;
}

const titlesSeenBy = async (actor: Actor) =>
  (await readSources(actor, { query: address() })).rows.map(({ title }) => title);

describe("a source of a restricted story", () => {
  test("is not recognised by its address; whoever adds it there has one of their own", async () => {
    await attach(member, secretClaim, `Hidden ${word}`);
    expect(await recogniseAddress(outsider, address())).toMatchObject({ source: null, outlet: null });
    expect(await titlesSeenBy(outsider)).toEqual([]);

    const input = { title: `Open ${word}`, kind: "document", url: address(), requestId: randomUUID() };
    const { sourceId } = must(await addSource(outsider, addSourceSchema.parse(input)));
    expect(await readSource(outsider, sourceId)).toMatchObject({ title: `Open ${word}` });
    expect(await recogniseAddress(outsider, address())).toMatchObject({ source: { id: sourceId } });
    expect(await titlesSeenBy(outsider)).toEqual([`Open ${word}`]);
    // From now on nobody adds it a third time.
    const again = addSourceSchema.parse({ ...input, requestId: randomUUID() });
    expect(await addSource(await makeActor("editor"), again)).toMatchObject({
      refusal: { code: "sourceExists", sourceId },
    });
    expect((await titlesSeenBy(member)).sort()).toEqual([`Hidden ${word}`, `Open ${word}`]);
  });

  test("stays out of sight when it is taken off the claim again", async () => {
    const evidenceId = await attach(member, secretClaim, `Hidden ${word}`);
    must(await removeEvidence(member, { evidenceId, reason: "Another one says more." }));
    expect(await titlesSeenBy(outsider)).toEqual([]);
    expect((await readSearchHits(outsider, `Hidden ${word}`)).sources).toEqual([]);
    expect(await titlesSeenBy(member)).toEqual([`Hidden ${word}`]);
  });

  test("is everybody's once a claim that they see rests on it", async () => {
    await attach(member, secretClaim, `Title ${word}`);
    const open = await makeClaim(member);
    const [source] = (await readSources(member, { query: word })).rows;
    const words = { passageIs: "words", exact: "Other words", stance: "context", basis: "third_party" };
    const used = { from: "source", claimId: open.claimId, sourceId: source?.id, requestId: randomUUID() };
    must(await addEvidence(member, addEvidenceSchema.parse({ ...used, ...words })));
    expect(await titlesSeenBy(outsider)).toEqual([`Title ${word}`]);
    // With the passages of that claim alone.
    const seen = await readSource(outsider, source?.id ?? "");
    expect(seen?.passages.rows.map(({ exact }) => exact)).toEqual(["Other words"]);
    expect((await readSources(outsider, { query: word })).rows[0]).toMatchObject({ passages: 1, uses: 1 });
  });
});

describe("an outlet that only a restricted story's source has", () => {
  test("is in no list, no count and no search; whoever adds it by hand is given it", async () => {
    await attach(member, secretClaim, `Hidden ${word}`);
    const [outlet] = (await readOutlets(member, { query: word })).rows;
    expect(outlet).toMatchObject({ sources: 1 });
    expect(await readOutlets(outsider, { query: word })).toMatchObject({ rows: [], total: 0 });
    expect(await readOutlet(outsider, outlet?.id ?? "")).toBeNull();
    expect((await readSearchHits(outsider, word)).outlets).toEqual([]);

    const added = must(await addOutlet(outsider, { name: "By hand", domain: `${word}.com`, ownerGroup: "" }));
    expect(added.outletId).toBe(outlet?.id);
    expect(await readOutlet(outsider, added.outletId)).toMatchObject({ sources: 0 });
  });
});
