import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { HistoryPage } from "@/lib/domain/history/history-entry";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { editClaim, placeClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { readClaimHistory, readOutletHistory, readSourceHistory, readStoryHistory } from "./reads";

testDatabase();

let researcher: Actor;
let viewer: Actor;
const TEXT = "The plan has 28 points. Secret words follow.";
const span = (draftId: string, words: string) => ({
  draftId,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

beforeEach(async () => {
  researcher = await makeActor("researcher");
  viewer = await makeActor("viewer");
});

const told = (page: HistoryPage | undefined) => page?.entries.map((entry) => `${entry.who} ${entry.what}`);
const claimPage = async (actor: Actor, number: number) => (await readClaimHistory(actor, number))?.page;

describe("of a claim", () => {
  test("who did what, newest first, with before and after in words, for everyone who can read it", async () => {
    const editor = await makeActor("editor");
    const { claimId, number } = await makeClaim(researcher);
    await makeEvidence(researcher, claimId, { primary: true });
    await editClaim(
      editor,
      editClaimSchema.parse({
        claimId,
        version: 1,
        wording: "The plan had 28 points",
        assigneeId: researcher.personId,
      }),
    );
    const proposal = { claimId, claimVersion: 2, verdict: "verified", rationale: "It is in the record." };
    const proposed = await proposeVerdict(researcher, proposeVerdictSchema.parse(proposal));
    if (!proposed.ok) throw new Error(proposed.refusal.code);
    const third = await makeActor("editor");
    await signOffClaim(third, { assessmentId: proposed.value.assessmentId, note: "Read the record." });

    const page = await claimPage(viewer, number);
    expect(told(page)).toEqual([
      `${third.name} signed off the claim`,
      `${researcher.name} proposed a verdict`,
      `${editor.name} edited the claim`,
      `${researcher.name} logged the claim`,
    ]);
    expect(page?.entries[0]).toMatchObject({
      reason: "Read the record.",
      changes: [
        { field: "Stage", before: "Awaiting sign-off", after: "Signed off" },
        { field: "Verdict", before: "Unassessed", after: "Verified" },
      ],
    });
    expect(page?.entries[2]?.changes).toEqual([
      {
        field: "Wording",
        kind: "words",
        parts: [
          { kind: "same", text: "The plan " },
          { kind: "gone", text: "has" },
          { kind: "new", text: "had" },
          { kind: "same", text: " 28 points" },
        ],
      },
      { field: "Assigned to", kind: "value", before: null, after: researcher.name },
    ]);
    expect(page).toMatchObject({ total: 4, before: null });
  });

  test("what happened to it in a restricted story is for those who may see that story", async () => {
    const open = await makeStory(researcher, { text: TEXT, title: "Open" });
    const hidden = await makeStory(researcher, { text: TEXT, title: "Hidden title", restricted: true });
    const { claimId, number } = await makeClaim(researcher, { storyId: open.storyId });
    await placeClaim(researcher, {
      claimId,
      storyId: hidden.storyId,
      span: span(hidden.draftId, "Secret words"),
    });
    expect(told(await claimPage(researcher, number))).toEqual([
      `${researcher.name} marked the claim in the draft`,
      `${researcher.name} logged the claim`,
    ]);
    const seen = await claimPage(viewer, number);
    expect(told(seen)).toEqual([`${researcher.name} logged the claim`]);
    expect(seen?.total).toBe(1);
    expect(JSON.stringify([seen, await readStoryHistory(viewer, open.storyId)])).not.toMatch(/Secret|Hidden/);
  });

  test("a claim logged in a restricted story and then placed in an open one tells nothing of the first", async () => {
    const hidden = await makeStory(researcher, { text: TEXT, title: "Hidden title", restricted: true });
    const open = await makeStory(researcher, { text: TEXT, title: "Open" });
    const { claimId, number } = await makeClaim(researcher, {
      storyId: hidden.storyId,
      span: span(hidden.draftId, "Secret words"),
    });
    expect(await readClaimHistory(viewer, number)).toBeNull();
    await placeClaim(researcher, { claimId, storyId: open.storyId, span: span(open.draftId, "28 points") });
    const seen = await claimPage(viewer, number);
    expect(told(seen)).toEqual([`${researcher.name} marked the claim in the draft`]);
    expect(JSON.stringify(seen)).not.toMatch(/Secret|Hidden/);
  });

  test("page by page, without a gap or a double", async () => {
    const { claimId, number } = await makeClaim(researcher);
    await database().auditEvent.createMany({
      data: Array.from({ length: 120 }, (_, index) => ({
        kind: "claim.edited",
        claimId,
        actorId: researcher.personId,
        after: { attributedTo: `Person ${index}` },
      })),
    });
    const ids: string[] = [];
    let before: string | null = null;
    do {
      const history = await readClaimHistory(viewer, number, { before });
      expect(history?.page.total).toBe(121);
      expect(history?.page.entries.length).toBeLessThanOrEqual(50);
      ids.push(...(history?.page.entries.map((entry) => entry.id) ?? []));
      before = history?.page.before ?? null;
    } while (before !== null);
    expect(new Set(ids).size).toBe(121);
    expect(ids).toEqual(ids.toSorted((a, b) => Number(b) - Number(a)));
  });

  test.each(["", "x", "-1", "99999999999999999999", "1; drop table"])(
    "begins anew from “%s”",
    async (before) => {
      const { number } = await makeClaim(researcher);
      expect((await readClaimHistory(viewer, number, { before }))?.page.entries).toHaveLength(1);
    },
  );
});

describe("of a story", () => {
  test("its own events and those of its claims, but nothing from their other stories", async () => {
    const story = await makeStory(researcher, { text: TEXT, title: "One" });
    const other = await makeStory(researcher, { text: TEXT, title: "Two" });
    const { claimId } = await makeClaim(researcher, {
      storyId: story.storyId,
      span: span(story.draftId, "28 points"),
    });
    await placeClaim(researcher, { claimId, storyId: other.storyId, span: span(other.draftId, "The plan") });
    await editClaim(researcher, editClaimSchema.parse({ claimId, version: 1, wording: "Other words" }));
    const history = await readStoryHistory(viewer, story.storyId);
    expect(told(history?.page)).toEqual([
      `${researcher.name} edited the claim`,
      `${researcher.name} marked the claim in the draft`,
      `${researcher.name} logged the claim`,
      `${researcher.name} added a draft`,
      `${researcher.name} created the story`,
    ]);
    expect(history?.page.total).toBe(5);
  });

  test("page by page", async () => {
    const story = await makeStory(researcher, { text: TEXT });
    for (let claims = 0; claims < 30; claims++)
      await makeClaim(researcher, { storyId: story.storyId, span: span(story.draftId, "28 points") });
    const first = await readStoryHistory(viewer, story.storyId);
    expect(first?.page).toMatchObject({ total: 62 });
    expect(first?.page.entries).toHaveLength(50);
    const second = await readStoryHistory(viewer, story.storyId, { before: first?.page.before ?? null });
    expect(second?.page.entries).toHaveLength(12);
    expect(second?.page.before).toBeNull();
  });

  test("a restricted one is not there for others, nor is what is no id", async () => {
    const hidden = await makeStory(researcher, { text: TEXT, restricted: true });
    expect(await readStoryHistory(viewer, hidden.storyId)).toBeNull();
    expect(await readStoryHistory(researcher, hidden.storyId)).not.toBeNull();
    expect(await readStoryHistory(viewer, "no-id")).toBeNull();
  });
});

test("of a source and of an outlet: theirs alone, and never of a claim that one may not see", async () => {
  const hidden = await makeStory(researcher, { text: TEXT, restricted: true });
  const { claimId } = await makeClaim(researcher, { storyId: hidden.storyId });
  const { sourceId, passageId } = await makeEvidence(researcher, claimId);
  // Of a source that only the restricted story uses, nothing at all is told.
  expect(await readSourceHistory(viewer, sourceId)).toBeNull();
  const open = await makeClaim(researcher);
  const used = { claimId: open.claimId, passageId, stance: "supports", basis: "inferred" } as const;
  await database().evidence.create({
    data: { ...used, addedById: researcher.personId, requestId: randomUUID() },
  });
  const { outletId } = await database().source.findUniqueOrThrow({ where: { id: sourceId } });
  if (!outletId) throw new Error("The source has no outlet.");
  const event = { actorId: researcher.personId, sourceId, outletId };
  await database().auditEvent.createMany({
    data: [
      { ...event, kind: "source.edited", after: { title: "Another title" } },
      { ...event, kind: "evidence.added", claimId, after: { words: "Secret words" } },
    ],
  });
  const seen = [await readSourceHistory(viewer, sourceId), await readOutletHistory(viewer, outletId)];
  for (const page of seen) expect(told(page ?? undefined)).toEqual([`${researcher.name} edited the source`]);
  expect((await readSourceHistory(researcher, sourceId))?.total).toBe(2);
});
