import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { cutClaim } from "../claims/commands";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { addEvidence, editEvidence, removeEvidence } from "./commands";
import { readEvidenceOf } from "./reads";
import { addEvidenceSchema, editEvidenceSchema, removeEvidenceSchema } from "./schema";

testDatabase();

let researcher: Actor;
let editor: Actor;
let claimId: string;
beforeEach(async () => {
  researcher = await makeActor("researcher");
  editor = await makeActor("editor");
  claimId = (await makeClaim(editor)).claimId;
});

const WORDS = { passageIs: "words", exact: "It drew from a Russian document." };
const address = () => `https://site-${randomUUID().slice(0, 8)}.com/report`;
const asNew = (more: object = {}) =>
  addEvidenceSchema.parse({
    ...{ claimId, requestId: randomUUID(), stance: "supports", basis: "document_seen" },
    ...{ from: "new", title: "The report", kind: "wire_report", url: address(), ...WORDS },
    ...more,
  });
const ofSource = (sourceId: string, more: object = {}) => asNew({ from: "source", sourceId, ...more });
const ofPassage = (passageId: string, more: object = {}) => asNew({ from: "passage", passageId, ...more });

async function add(input = asNew(), actor = researcher) {
  const added = await addEvidence(actor, input);
  if (!added.ok) throw new Error(added.refusal.code);
  return database().evidence.findUniqueOrThrow({
    where: { id: added.value.evidenceId },
    include: { passage: { include: { source: { include: { outlet: true } } } } },
  });
}
const edit = (evidenceId: string, more: object = {}) =>
  editEvidenceSchema.parse({
    ...{ evidenceId, version: 1, stance: "supports", basis: "document_seen", ...WORDS, ...more },
  });
const stageOf = async (id = claimId) =>
  (await database().claim.findUniqueOrThrow({ where: { id }, select: { stage: true } })).stage;
const eventsOf = (id = claimId) =>
  database().auditEvent.findMany({ where: { claimId: id }, orderBy: { id: "asc" } });

describe("adding evidence", () => {
  test("makes source, outlet and passage on the way, begins the research, and says so in history", async () => {
    const evidence = await add();
    expect(evidence).toMatchObject({ stance: "supports", primary: false, addedById: researcher.personId });
    expect(evidence.passage).toMatchObject({ exact: WORDS.exact, paraphrased: false, wholeWork: false });
    expect(evidence.passage.source.outlet?.domain).toMatch(/^site-/);
    expect(await stageOf()).toBe("researching");
    expect((await eventsOf()).at(-1)).toMatchObject({
      kind: "evidence.added",
      before: { stage: "open" },
      after: { source: "The report", words: WORDS.exact, stance: "supports", stage: "researching" },
    });
  });

  test("several passages of one source, and one passage on several claims", async () => {
    const first = await add();
    const second = await add(ofSource(first.passage.sourceId, { exact: "Other words." }));
    expect(second.passage.sourceId).toBe(first.passage.sourceId);
    const other = await makeClaim(editor);
    const shared = await add(ofPassage(first.passageId, { claimId: other.claimId }));
    expect(shared.passageId).toBe(first.passageId);
  });

  test("the same words at the same place of a source are one passage; marked as paraphrase they are another", async () => {
    const { passage } = await add(asNew({ locatorKind: "page", locator: "4" }));
    const again = (more: object) =>
      ofSource(passage.sourceId, { locatorKind: "page", locator: "4", ...more });
    const other = (await makeClaim(editor)).claimId;
    expect((await add(again({ claimId: other }))).passageId).toBe(passage.id);
    expect((await add(again({ locator: "5" }))).passageId).not.toBe(passage.id);
    expect((await add(again({ paraphrased: "on" }))).passageId).not.toBe(passage.id);
  });

  test("the work as a whole is one passage of its source, also when two point at it at once", async () => {
    const { passage } = await add();
    const claims = [claimId, (await makeClaim(editor)).claimId, (await makeClaim(editor)).claimId];
    const added = await Promise.all(
      claims.map((id) => add(ofSource(passage.sourceId, { claimId: id, passageIs: "whole" }))),
    );
    expect(new Set(added.map((evidence) => evidence.passageId)).size).toBe(1);
    expect(added[0]?.passage).toMatchObject({ wholeWork: true, exact: "" });
  });

  test("the same passage twice on a claim is refused, however it is named", async () => {
    const { passage } = await add();
    for (const input of [ofPassage(passage.id), ofSource(passage.sourceId)])
      expect(await addEvidence(editor, input)).toEqual({
        ok: false,
        refusal: { code: "passageAlreadyUsed" },
      });
  });

  test("the same request twice, at once, adds one item", async () => {
    const once = asNew();
    const answers = await Promise.all([addEvidence(researcher, once), addEvidence(researcher, once)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await database().evidence.count({ where: { claimId } })).toBe(1);
  });

  test("an address that is a source already is refused with it, and nothing is stored by half", async () => {
    const { passage } = await add();
    const url = `${passage.source.url}?utm_source=mail#top`;
    const passages = await database().passage.count();
    expect(await addEvidence(researcher, asNew({ url, exact: "Not stored." }))).toEqual({
      ok: false,
      refusal: { code: "sourceExists", sourceId: passage.sourceId, title: "The report" },
    });
    expect(await database().passage.count()).toBe(passages);
  });

  test("a refused item leaves neither source nor outlet behind", async () => {
    const requestId = randomUUID();
    await add(asNew({ requestId }), editor);
    const outletName = `Only here ${requestId}`;
    expect(await addEvidence(researcher, asNew({ requestId, outletName }))).toMatchObject({ ok: false });
    expect(await database().outlet.count({ where: { name: outletName } })).toBe(0);
  });

  test("a cut claim takes none; a claim, source or passage that is not to be seen is not found", async () => {
    const hidden = await makeStory(editor, { text: "It has 28 points.", restricted: true });
    const secret = await makeClaim(editor, { storyId: hidden.storyId });
    const { passage } = await add();
    for (const input of [asNew({ claimId: secret.claimId }), ofSource(randomUUID()), ofPassage(randomUUID())])
      expect(await addEvidence(researcher, input)).toEqual({ ok: false, refusal: { code: "notFound" } });
    await cutClaim(editor, { claimId, reason: "Not needed." });
    expect(await addEvidence(researcher, ofSource(passage.sourceId, { exact: "More." }))).toEqual({
      ok: false,
      refusal: { code: "claimIsCut" },
    });
  });

  test("a viewer may not", async () => {
    const viewer = await makeActor("viewer");
    const { id } = await add();
    for (const answer of [
      await addEvidence(viewer, asNew()),
      await editEvidence(viewer, edit(id)),
      await removeEvidence(viewer, { evidenceId: id, reason: "No." }),
    ])
      expect(answer).toMatchObject({ refusal: { code: "notAllowed" } });
  });
});

describe("editing evidence", () => {
  test("tells before and after; a save that changes nothing does nothing", async () => {
    const { id } = await add();
    const events = (await eventsOf()).length;
    expect(await editEvidence(researcher, edit(id))).toEqual({ ok: true, value: { version: 1 } });
    expect(await eventsOf()).toHaveLength(events);
    expect(
      await editEvidence(researcher, edit(id, { stance: "refutes", primary: "on", note: "See." })),
    ).toEqual({ ok: true, value: { version: 2 } });
    expect((await eventsOf()).at(-1)).toMatchObject({
      kind: "evidence.edited",
      before: { stance: "supports", primary: false, note: "" },
      after: { stance: "refutes", primary: true, note: "See." },
    });
  });

  test("other words are another passage for this claim; another claim keeps the words it was judged on", async () => {
    const { id, passageId } = await add();
    const other = (await makeClaim(editor)).claimId;
    await add(ofPassage(passageId, { claimId: other }));
    await editEvidence(researcher, edit(id, { exact: "It drew on one." }));
    expect((await readEvidenceOf(researcher, claimId))[0]?.passage.exact).toBe("It drew on one.");
    expect((await readEvidenceOf(researcher, other))[0]?.passage).toMatchObject({
      id: passageId,
      exact: WORDS.exact,
    });
  });

  test("corrected words that nothing else rests on leave nothing behind", async () => {
    const { id, passage } = await add();
    await editEvidence(researcher, edit(id, { exact: "Corrected." }));
    const left = await database().passage.findMany({ where: { sourceId: passage.sourceId } });
    expect(left.map(({ exact }) => exact)).toEqual(["Corrected."]);
  });

  test("words that are evidence for the claim already are refused", async () => {
    const { id, passage } = await add();
    await add(ofSource(passage.sourceId, { exact: "Second." }));
    expect(await editEvidence(researcher, edit(id, { exact: "Second." }))).toEqual({
      ok: false,
      refusal: { code: "passageAlreadyUsed" },
    });
  });

  test("the second of two is told what stands there now", async () => {
    const { id } = await add();
    await editEvidence(editor, edit(id, { note: "First." }));
    expect(await editEvidence(researcher, edit(id, { note: "Second." }))).toMatchObject({
      refusal: { code: "changedMeanwhile", by: editor.name, version: 2, current: { note: "First." } },
    });
  });
});

describe("removing evidence", () => {
  test("needs a reason, keeps the passage with its source, and stays in history", async () => {
    const { id, passageId } = await add();
    expect(removeEvidenceSchema.safeParse({ evidenceId: id, reason: " " }).success).toBe(false);
    expect(await removeEvidence(researcher, { evidenceId: id, reason: "Another plan." })).toMatchObject({
      ok: true,
    });
    expect(await readEvidenceOf(researcher, claimId)).toEqual([]);
    expect(await database().passage.count({ where: { id: passageId } })).toBe(1);
    expect((await eventsOf()).at(-1)).toMatchObject({
      kind: "evidence.removed",
      before: { words: WORDS.exact, stance: "supports" },
      reason: "Another plan.",
    });
    expect(await removeEvidence(researcher, { evidenceId: id, reason: "Again." })).toMatchObject({
      refusal: { code: "notFound" },
    });
  });
});

describe("what is typed", () => {
  test.each([
    [{ from: "" }, "from"],
    [{ from: "new", url: "javascript:alert(1)" }, "url"],
    [{ from: "new", title: " " }, "title"],
    [{ exact: " \u0000 " }, "exact"],
    [{ exact: "x".repeat(10_000_000) }, "exact"],
    [{ passageIs: "page" }, "passageIs"],
    [{ stance: "" }, "stance"],
    [{ basis: "" }, "basis"],
    [{ locatorKind: "page" }, "locator"],
    [{ locator: "4" }, "locator"],
    [{ publishedOn: "2025-02-30" }, "publishedOn"],
    [{ claimId: "C-1" }, "claimId"],
  ])("%o is told beside %s", (more, field) => {
    const values = { ...asNew(), url: address(), ...more };
    const parsed = addEvidenceSchema.safeParse(values);
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
    expect(parsed.error?.issues[0]?.message).toMatch(/^[A-Z].*\.$/);
  });
});
