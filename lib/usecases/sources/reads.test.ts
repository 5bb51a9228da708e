import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { readOutlet, readOutlets, readOutletUses } from "../outlets/reads";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { addSource } from "./commands";
import {
  findSources,
  readPassagesOf,
  readSource,
  readSources,
  readStorySources,
  recogniseAddress,
  SOURCES_PER_PAGE,
} from "./reads";
import { addSourceSchema } from "./schema";

testDatabase();

let reader: Actor;
let editor: Actor;
let word: string;
beforeEach(async () => {
  [reader, editor] = await Promise.all([makeActor("viewer"), makeActor("editor")]);
  word = `w${randomUUID().slice(0, 8)}`;
});

async function add(more: object = {}) {
  const input = { title: `On ${word}`, kind: "wire_report", requestId: randomUUID(), ...more };
  const added = await addSource(editor, addSourceSchema.parse(input));
  if (!added.ok) throw new Error(added.refusal.code);
  return added.value.sourceId;
}
const titles = (page: { rows: { title: string }[] }) => page.rows.map((row) => row.title);

describe("the list of sources", () => {
  test("is newest first, in pages that neither repeat nor lose one, and counted", async () => {
    const requests = Array.from({ length: SOURCES_PER_PAGE + 3 }, (_, index) => index);
    // Added in one statement, so many have the same time.
    await database().source.createMany({
      data: requests.map((index) => ({
        ...{ title: `${word} ${index}`, kind: "document" as const, addedById: editor.personId },
        requestId: randomUUID(),
      })),
    });
    const first = await readSources(reader, { query: word });
    const second = await readSources(reader, { query: word, after: first.after });
    expect(first).toMatchObject({ total: SOURCES_PER_PAGE + 3 });
    expect(first.rows).toHaveLength(SOURCES_PER_PAGE);
    expect(second).toMatchObject({ after: null, total: SOURCES_PER_PAGE + 3 });
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(SOURCES_PER_PAGE + 3);
  });

  test("finds words of title, authors and outlet, an address in any spelling, a kind and an outlet", async () => {
    const url = `https://www.${word}.com/story`;
    const id = await add({ url, authors: `Ann ${word}`, outletName: `${word} Herald` });
    await add({ title: "Another", kind: "document" });
    for (const query of [word, `ANN ${word}`, `herald ${word}`, `http://${word}.com/story/?utm_source=x`])
      expect((await readSources(reader, { query })).rows.map((row) => row.id)).toEqual([id]);
    const outlet = (await readSource(reader, id))?.outlet?.id ?? "";
    expect(await readSources(reader, { outlet })).toMatchObject({ total: 1 });
    expect(await readSources(reader, { outlet, kind: "document" })).toMatchObject({ total: 0 });
  });

  test("takes % and _ as themselves, and does not fall over NUL, scripts or ids that are none", async () => {
    await add({ title: `100% ${word}` });
    expect((await readSources(reader, { query: `%% ${word}` })).total).toBe(0);
    expect((await readSources(reader, { query: `0% ${word}` })).total).toBe(1);
    for (const query of ["\u0000", "'; drop table", "<script>", "\ud800", "x".repeat(100_000), "  "])
      expect((await readSources(reader, { query })).total).toBeGreaterThanOrEqual(0);
    expect((await readSources(reader, { outlet: "x", after: "y" })).total).toBe(0);
    expect(await readSource(reader, "javascript:alert(1)")).toBeNull();
    expect(await readSource(reader, randomUUID())).toBeNull();
  });
});

test("a source's work as a whole is a passage of it once it is evidence, not for what is said of its lineage", async () => {
  const claim = await makeClaim(editor);
  const { sourceId } = await makeEvidence(editor, claim.claimId);
  await database().source.update({ where: { id: sourceId }, data: { title: `On ${word}` } });
  const { id: passageId } = await database().passage.create({
    data: { sourceId, wholeWork: true, addedById: editor.personId },
  });
  const told = async () => ({
    listed: (await readSources(reader, { query: word })).rows[0]?.passages,
    shown: (await readSource(reader, sourceId))?.passages.total,
  });
  expect(await told()).toEqual({ listed: 1, shown: 1 });
  await database().evidence.create({
    data: {
      ...{ claimId: claim.claimId, passageId, stance: "context", basis: "inferred" },
      ...{ addedById: editor.personId, requestId: randomUUID() },
    },
  });
  expect(await told()).toEqual({ listed: 2, shown: 2 });
});

describe("what stands in a restricted story", () => {
  test("is on no source's page, in no count and on no outlet's page but its members'", async () => {
    const story = await makeStory(editor, { text: "It has 28 points.", restricted: true });
    const secret = await makeClaim(editor, { storyId: story.storyId });
    const open = await makeClaim(editor);
    const outlet = `${word} Post`;
    const { sourceId, passageId } = await makeEvidence(editor, open.claimId, { outlet });
    await database().evidence.create({
      data: {
        ...{ claimId: secret.claimId, passageId, stance: "supports", basis: "inferred" },
        ...{ addedById: editor.personId, requestId: randomUUID() },
      },
    });
    const numbers = async (actor: Actor) => {
      const source = await readSource(actor, sourceId);
      const [passage] = source?.passages.rows ?? [];
      const [row] = (await readSources(actor, { query: word })).rows;
      const uses = await readOutletUses(actor, source?.outlet?.id ?? "");
      expect(passage?.useCount).toBe(row?.uses);
      expect(uses.total).toBe(row?.uses);
      expect(uses.rows.map((use) => use.claim.number).sort()).toEqual(
        passage?.uses.map((use) => use.claim.number).sort(),
      );
      return passage?.uses.map((use) => [use.claim.number, use.stories.map(({ title }) => title)]);
    };
    expect(await numbers(reader)).toEqual([[open.number, []]]);
    expect(await numbers(editor)).toEqual([
      [open.number, []],
      [secret.number, ["A story"]],
    ]);
    expect(await readStorySources(reader, story.storyId)).toMatchObject({ total: 0 });
    expect((await readStorySources(editor, story.storyId)).rows).toMatchObject([{ id: sourceId, uses: 1 }]);
  });

  test("hides its name on a claim that stands in an open story too", async () => {
    const hidden = await makeStory(editor, { text: "It has 28 points.", restricted: true, title: "Hidden" });
    const open = await makeStory(editor, { text: "It has 28 points.", title: "Open" });
    const { claimId } = await makeClaim(editor, { storyId: hidden.storyId });
    await database().placement.create({ data: { claimId, storyId: open.storyId } });
    const { sourceId } = await makeEvidence(editor, claimId);
    const [passage] = (await readSource(reader, sourceId))?.passages.rows ?? [];
    expect(passage?.uses[0]?.stories.map(({ title }) => title)).toEqual(["Open"]);
  });
});

describe("an address that is being typed", () => {
  test("is recognised as a source in another spelling, or by its outlet, or with a likely new one", async () => {
    const site = `https://${word}-times.com`;
    const id = await add({ url: `${site}/a`, outletName: `${word} Times` });
    expect(await recogniseAddress(reader, `http://www.${word}-times.com/a/?fbclid=1`)).toMatchObject({
      ok: true,
      source: { id },
      outlet: { name: `${word} Times` },
    });
    expect(await recogniseAddress(reader, `${site}/b`)).toMatchObject({
      source: null,
      outlet: { name: `${word} Times` },
      newOutletName: "",
    });
    expect(await recogniseAddress(reader, `https://new-${word}.com/b`)).toMatchObject({
      outlet: null,
      newOutletName: `New W${word.slice(1)}`,
    });
    expect(await recogniseAddress(reader, "https://apnews.com/a")).toMatchObject({ kind: "wire_report" });
  });

  test("suggests no name that an outlet of another domain has", async () => {
    await add({ url: `https://${word}.com/a`, outletName: word });
    expect(await recogniseAddress(reader, `https://${word}.net/a`)).toMatchObject({
      newOutletName: `${word}.net`,
    });
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "nothing", "\u0000"])(
    "%j is none, with a sentence",
    async (typed) => {
      expect(await recogniseAddress(reader, typed)).toEqual({
        ok: false,
        sentence: expect.stringMatching(/^[A-Z].*\.$/),
      });
    },
  );

  test("sources to choose from are bounded, and so are passages", async () => {
    const { claimId } = await makeClaim(editor);
    const { sourceId } = await makeEvidence(editor, claimId, { outlet: word, exact: "These." });
    expect(await findSources(reader, word)).toMatchObject([{ id: sourceId }]);
    await database().passage.createMany({
      data: Array.from({ length: 30 }, (_, index) => ({
        ...{ sourceId, exact: `Words ${index}`, addedById: editor.personId },
      })),
    });
    expect(await readPassagesOf(reader, sourceId)).toHaveLength(20);
  });
});

test("outlets are listed by name with the number of their sources, in pages, and found by words", async () => {
  await add({ url: `https://b-${word}.com/1`, outletName: `${word} B` });
  await add({ url: `https://b-${word}.com/2` });
  await add({ outletName: `${word} A` });
  const { rows, total } = await readOutlets(reader, { query: word });
  expect(total).toBe(2);
  expect(rows).toMatchObject([
    { name: `${word} A`, domain: null, sources: 1 },
    { name: `${word} B`, domain: `b-${word}.com`, sources: 2 },
  ]);
  expect((await readOutlets(reader, { query: word, after: rows[0]?.id })).rows).toEqual([rows[1]]);
  expect(await readOutlet(reader, rows[1]?.id ?? "")).toMatchObject({ sources: 2, version: 1 });
});
