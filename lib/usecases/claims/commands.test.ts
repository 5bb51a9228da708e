import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeActor, makeStory } from "../testing/rows";
import { editClaim, logClaim, placeClaim } from "./commands";
import { editClaimSchema, logClaimSchema } from "./schema";

testDatabase();

let researcher: Actor;
let story: { storyId: string; draftId: string };
const TEXT = "Reuters said so. 👩‍👩‍👧 The plan has 28 points, he said.";

beforeEach(async () => {
  researcher = await makeActor("researcher");
  story = await makeStory(researcher, { text: TEXT });
});

const input = (more: object = {}) =>
  logClaimSchema.parse({ wording: "The plan has 28 points", requestId: randomUUID(), ...more });
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { draftId: story.draftId, start, end: start + words.length };
};

describe("logging", () => {
  test("a claim stands on its words, in history, with the next number", async () => {
    const logged = await logClaim(researcher, input({ storyId: story.storyId, span: span("28 points") }));
    if (!logged.ok) throw new Error(logged.refusal.code);
    const claim = await database().claim.findUniqueOrThrow({
      where: { id: logged.value.claimId },
      select: { stage: true, verdict: true, placements: { select: { spans: true } }, auditEvents: true },
    });
    expect(claim).toMatchObject({ stage: "open", verdict: "unassessed" });
    const [found] = claim.placements[0]?.spans ?? [];
    expect(TEXT.slice(found?.startOffset, found?.endOffset)).toBe("28 points");
    expect(claim.auditEvents.map((event) => event.kind)).toEqual(["claim.logged", "claim.placed"]);
  });

  test("the same request twice, at once, logs one claim", async () => {
    const once = input({ storyId: story.storyId });
    const answers = await Promise.all([logClaim(researcher, once), logClaim(researcher, once)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await database().claim.count({ where: { requestId: once.requestId } })).toBe(1);
  });

  test.each([
    ["past the end", { start: 3, end: 4000 }],
    ["inside a surrogate pair", { start: TEXT.indexOf("👩") + 1, end: TEXT.length }],
    ["on nothing but a space", { start: 7, end: 8 }],
  ])("a span %s is refused and nothing is stored", async (_, offsets) => {
    const wrong = input({ storyId: story.storyId, span: { draftId: story.draftId, ...offsets } });
    expect(await logClaim(researcher, wrong)).toMatchObject({ refusal: { code: "spanOutsideDraft" } });
    expect(await database().claim.count({ where: { requestId: wrong.requestId } })).toBe(0);
  });

  test("a restricted story that one is not a member of is answered as not found", async () => {
    const other = await makeActor("editor");
    const hidden = await makeStory(other, { text: TEXT, restricted: true });
    expect(await logClaim(researcher, input({ storyId: hidden.storyId }))).toMatchObject({
      refusal: { code: "notFound" },
    });
  });
});

describe("editing", () => {
  test("the second of two is told who saved what; nothing is overwritten", async () => {
    const editor = await makeActor("editor");
    const logged = await logClaim(researcher, input());
    if (!logged.ok) throw new Error(logged.refusal.code);
    const edit = (wording: string) =>
      editClaimSchema.parse({ claimId: logged.value.claimId, version: 1, wording, attributedTo: "" });
    expect(await editClaim(editor, edit("The plan had 28 points"))).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await editClaim(researcher, edit("The plan holds 28 points"))).toMatchObject({
      refusal: {
        code: "changedMeanwhile",
        by: editor.name,
        version: 2,
        current: { wording: "The plan had 28 points" },
      },
    });
  });

  test("a save that changes nothing does nothing", async () => {
    const logged = await logClaim(researcher, input());
    if (!logged.ok) throw new Error(logged.refusal.code);
    const same = editClaimSchema.parse({
      claimId: logged.value.claimId,
      version: 1,
      wording: "The plan has 28 points",
    });
    expect(await editClaim(researcher, same)).toEqual({ ok: true, value: { version: 1 } });
    expect(
      await database().auditEvent.count({ where: { claimId: logged.value.claimId, kind: "claim.edited" } }),
    ).toBe(0);
  });
});

test("placing a claim again moves it, and the same place is no change", async () => {
  const logged = await logClaim(researcher, input({ storyId: story.storyId, span: span("28 points") }));
  if (!logged.ok) throw new Error(logged.refusal.code);
  const where = { claimId: logged.value.claimId, storyId: story.storyId };
  await placeClaim(researcher, { ...where, span: span("28 points") });
  await placeClaim(researcher, { ...where, span: span("The plan has 28 points") });
  const events = await database().auditEvent.findMany({
    where: { claimId: where.claimId, kind: "claim.placed" },
  });
  expect(events).toHaveLength(2);
  expect(events[1]?.before).toEqual({ words: "28 points", start: 39, end: 48 });
});
