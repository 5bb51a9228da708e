import { expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { readWorkbench } from "../stories/reads";
import { testDatabase } from "../testing/database";
import { makeDesk } from "../testing/desk";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { markNothingToCheck } from "./commands";
import { declareReady, takeBackReady } from "./readiness";
import { readCoverage } from "./reads";

testDatabase();

const SECOND = [{ start: 24, end: 48 }];
const REASON = "The author vouched for the rest.";

test("what is missing is found out on the server and kept with the reason", async () => {
  const { storyId, draftId, claim, editor } = await makeDesk();
  const { number } = await claim();
  must(await declareReady(editor, { storyId, draftId, reason: REASON }));
  expect((await readCoverage(editor, { storyId, draftId }))?.declared).toMatchObject({
    by: editor.name,
    reason: REASON,
    missing: [
      { kind: "sentences", count: 1 },
      { kind: "unsigned", claims: [number] },
    ],
  });
});

test("one declaration stands: the same again changes nothing, another is refused until it is taken back", async () => {
  const { storyId, draftId, editor } = await makeDesk();
  const other = await makeActor("editor");
  const declare = (actor: Actor, reason = REASON) => declareReady(actor, { storyId, draftId, reason });
  const answers = await Promise.all([declare(editor), declare(other)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "declaredReadyAlready" } });
  must(await takeBackReady(other, { storyId }));
  must(await takeBackReady(other, { storyId }));
  must(await declare(editor));
  must(await declare(editor));
  expect(await declare(editor, "Another.")).toMatchObject({
    refusal: { code: "declaredReadyAlready", by: editor.name },
  });
  expect(await database().readyDeclaration.count({ where: { storyId } })).toBe(2);
});

test("a story that lacks nothing needs no declaration", async () => {
  const { storyId, draftId, signed, editor, researcher } = await makeDesk();
  await signed();
  must(await markNothingToCheck(researcher, { storyId, draftId, spans: SECOND }));
  expect(await declareReady(editor, { storyId, draftId, reason: REASON })).toMatchObject({
    refusal: { code: "nothingIsMissing" },
  });
});

test("a legal risk is cleared by a clearance of the words as they are", async () => {
  const { storyId, draftId, signed, editor, researcher } = await makeDesk();
  const { claimId, number } = await signed();
  must(await markNothingToCheck(researcher, { storyId, draftId, spans: SECOND }));
  await database().claim.update({ where: { id: claimId }, data: { legalRisk: true, allegation: true } });
  const facts = async () => (await readWorkbench(editor, storyId))?.claims[0];
  expect(await facts()).toMatchObject({ riskCleared: false, lacksReply: true });
  must(await declareReady(editor, { storyId, draftId, reason: REASON }));
  expect((await readCoverage(editor, { storyId, draftId }))?.declared?.missing).toEqual([
    { kind: "legalRisk", claims: [number] },
    { kind: "reply", claims: [number] },
  ]);
  must(await takeBackReady(editor, { storyId }));
  const { wording } = await database().claim.findUniqueOrThrow({ where: { id: claimId } });
  const clearedById = editor.personId;
  await database().legalClearance.create({ data: { claimId, wording, note: "", clearedById } });
  await database().inquiry.create({
    data: {
      ...{ claimId, kind: "request_for_reply", whom: "the envoy", means: "telephone", asked: "Did you?" },
      ...{ askedAt: new Date(), state: "silent", requestId: crypto.randomUUID() },
      loggedById: researcher.personId,
    },
  });
  expect(await facts()).toMatchObject({ riskCleared: true, lacksReply: false });
  expect(await declareReady(editor, { storyId, draftId, reason: REASON })).toMatchObject({
    refusal: { code: "nothingIsMissing" },
  });
});

test("an older draft is not declared ready", async () => {
  const { storyId, draftId, editor } = await makeDesk();
  await database().draft.create({
    data: { storyId, number: 2, text: "Other words.", sha256: "", addedById: editor.personId },
  });
  expect(await declareReady(editor, { storyId, draftId, reason: REASON })).toMatchObject({
    refusal: { code: "draftOvertaken", number: 2 },
  });
});

test("an editor who is no member of a restricted story finds nothing to declare", async () => {
  const { storyId, draftId } = await makeDesk({ restricted: true });
  const outsider = await makeActor("admin");
  expect(await declareReady(outsider, { storyId, draftId, reason: REASON })).toMatchObject({
    refusal: { code: "notFound" },
  });
});
