import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { editClaim, restoreClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { editSource } from "../sources/commands";
import { editSourceSchema } from "../sources/schema";
import { testDatabase } from "../testing/database";
import { makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeDraftedStory } from "../testing/new-drafts";
import { goBackToDraft } from "./commands";
import { previewDraft, previewGoingBack, readDrafts } from "./reads";
import { goBackToDraftSchema, previewDraftSchema } from "./schema";

testDatabase();

const FIRST = [
  "The harbour board met on Tuesday evening, and three members left before the vote was taken.",
  "Dana Okafor, who has chaired the board since March, said that nobody had sold the pier.",
  "The contract has 28 points, and the city paid 4 million for it in the spring of last year.",
].join("\n\n");
const SECOND = FIRST.replace("28 points", "22 points").replace("nobody had sold", "nobody has sold");
const WORDS = "The contract has 28 points";

test("what a draft reopened is signed off again, on exactly its words, and history says so", async () => {
  const story = await makeDraftedStory(FIRST);
  const signed = await story.signed(WORDS);
  const pending = await story.pending("nobody had sold the pier");
  await story.take(SECOND);
  expect(await story.standing(signed)).toMatchObject({ stage: "reopened" });
  expect(await story.standing(pending)).toMatchObject({ stage: "researching" });
  const preview = must(await previewGoingBack(story.researcher, { storyId: story.storyId, number: 1 }));
  expect(preview).toMatchObject({
    number: 3,
    goesBackTo: 1,
    counts: { changed: 2, restored: 2, backToWork: 0 },
  });

  expect(await story.goBack(1)).toMatchObject({ number: 3, leftWithoutPlace: [] });
  expect(await story.standing(signed)).toEqual({ stage: "signed_off", words: WORDS });
  expect(await story.standing(pending)).toEqual({
    stage: "awaiting_review",
    words: "nobody had sold the pier",
  });
  expect(await database().assessment.count({ where: { claimId: pending, state: "pending" } })).toBe(1);
  const newest = await story.newest();
  expect(newest).toMatchObject({ number: 3, goesBackTo: 1, text: FIRST });
  const [last] = await database().auditEvent.findMany({
    where: { claimId: signed },
    orderBy: { id: "desc" },
  });
  expect(last).toMatchObject({ kind: "claim.signOffRestored", after: { draft: 3, stage: "signed_off" } });
  await story.sign(pending);
  expect(await story.standing(pending)).toMatchObject({ stage: "signed_off" });
});

describe("what somebody has worked on stays as it is", () => {
  test.each<
    [string, (claimId: string, story: Awaited<ReturnType<typeof makeDraftedStory>>) => Promise<unknown>]
  >([
    [
      "evidence was added",
      (claimId, story) => makeEvidence(story.researcher, claimId, { stance: "refutes" }),
    ],
    [
      "it was reworded",
      async (claimId, story) =>
        must(
          await editClaim(
            story.researcher,
            editClaimSchema.parse({ claimId, version: 1, wording: "The contract has 22 points" }),
          ),
        ),
    ],
    [
      "its source turned out to be another",
      async (claimId, story) => {
        const { source } = await database().passage.findFirstOrThrow({
          where: { evidence: { some: { claimId } } },
          select: { source: { select: { id: true, title: true, version: true } } },
        });
        const edit = { ...source, sourceId: source.id, kind: "interview_anonymous" };
        must(await editSource(story.researcher, editSourceSchema.parse(edit)));
      },
    ],
  ])("%s", async (_, work) => {
    const story = await makeDraftedStory(FIRST);
    const claimId = await story.signed(WORDS);
    await story.take(SECOND);
    await work(claimId, story);
    await story.goBack(1);
    expect(await story.standing(claimId)).toEqual({ stage: "reopened", words: WORDS });
  });

  test("it was signed off anew on the other words: going back reopens it", async () => {
    const story = await makeDraftedStory(FIRST);
    const claimId = await story.signed(WORDS);
    await story.take(SECOND);
    await story.propose(claimId);
    await story.sign(claimId);
    await story.goBack(1);
    expect(await story.standing(claimId)).toEqual({ stage: "reopened", words: WORDS });
  });
});

test("who is to check it may have changed meanwhile", async () => {
  const story = await makeDraftedStory(FIRST);
  const claimId = await story.signed(WORDS);
  await story.take(SECOND);
  const values = {
    claimId,
    version: 1,
    wording: WORDS,
    criticality: "high",
    assigneeId: story.researcher.personId,
  };
  must(await editClaim(story.researcher, editClaimSchema.parse(values)));
  await story.goBack(1);
  expect(await story.standing(claimId)).toMatchObject({ stage: "signed_off" });
});

test("over several drafts: what a later one reopened comes back when it was signed on the same words", async () => {
  const story = await makeDraftedStory(FIRST);
  const claimId = await story.signed(WORDS);
  await story.take(`${FIRST}\n\nOne more sentence about something else.`);
  await story.take(SECOND);
  await story.take(`${SECOND}\n\nA last sentence about something else again.`);
  expect(await story.standing(claimId)).toMatchObject({ stage: "reopened" });
  await story.goBack(1);
  expect(await story.standing(claimId)).toEqual({ stage: "signed_off", words: WORDS });
});

test("signed off on other words than those gone back to: it stays reopened", async () => {
  const story = await makeDraftedStory(FIRST.replace("28 points", "20 points"));
  const claimId = await story.claim("The contract has 20 points");
  await makeEvidence(story.researcher, claimId, { primary: true });
  await story.take(FIRST);
  await story.propose(claimId);
  await story.sign(claimId);
  await story.take(SECOND);
  await story.goBack(1);
  expect(await story.standing(claimId)).toEqual({ stage: "reopened", words: "The contract has 20 points" });
});

describe("a claim that was cut because its words were gone", () => {
  const GONE = FIRST.split("\n\n").slice(0, 2).join("\n\n");
  const cut = { kind: "cut", reason: "Left the story." };

  test("is back as it was", async () => {
    const story = await makeDraftedStory(FIRST);
    const signed = await story.signed(WORDS);
    const pending = await story.pending("the city paid 4 million for it");
    await story.take(GONE, [
      [signed, cut],
      [pending, cut],
    ]);
    expect(await story.standing(signed)).toEqual({ stage: "cut", words: null });
    await story.goBack(1);
    expect(await story.standing(signed)).toEqual({ stage: "signed_off", words: WORDS });
    expect(await story.standing(pending)).toMatchObject({ stage: "awaiting_review" });
  });

  test("stays cut when a researcher goes back, with its place", async () => {
    const story = await makeDraftedStory(FIRST);
    const signed = await story.signed(WORDS);
    await story.take(GONE, [[signed, cut]]);
    await story.goBack(1, story.researcher);
    expect(await story.standing(signed)).toEqual({ stage: "cut", words: WORDS });
  });

  test("and that an editor restored meanwhile stays as it is", async () => {
    const story = await makeDraftedStory(FIRST);
    const signed = await story.signed(WORDS);
    await story.take(GONE, [[signed, cut]]);
    must(await restoreClaim(story.editor, { claimId: signed, reason: "Needed." }));
    await story.goBack(1);
    expect(await story.standing(signed)).toEqual({ stage: "reopened", words: WORDS });
  });
});

test("claims logged since then are looked for in the earlier text", async () => {
  const story = await makeDraftedStory(FIRST);
  await story.take(`${SECOND}\n\nThe mayor has promised an inquiry into the sale.`);
  const stays = await story.claim("three members left before the vote");
  const leaves = await story.claim("The mayor has promised an inquiry");
  expect((await story.goBack(1)).leftWithoutPlace).toHaveLength(1);
  expect(await story.standing(stays)).toMatchObject({ words: "three members left before the vote" });
  expect(await story.standing(leaves)).toEqual({ stage: "open", words: null });
  await story.goBack(2);
  expect(await story.standing(leaves)).toMatchObject({ words: "The mayor has promised an inquiry" });
});

test("to and fro, a claim is reopened and signed off again each time", async () => {
  const story = await makeDraftedStory(FIRST);
  const claimId = await story.signed(WORDS);
  await story.take(SECOND);
  const stages: string[] = [];
  for (const number of [1, 2, 1]) {
    await story.goBack(number);
    stages.push((await story.standing(claimId)).stage);
  }
  expect(stages).toEqual(["signed_off", "reopened", "signed_off"]);
  const page = await readDrafts(story.editor, story.storyId);
  expect(page?.drafts.map(({ number, goesBackTo }) => [number, goesBackTo])).toEqual([
    [5, 1],
    [4, 2],
    [3, 1],
    [2, null],
    [1, null],
  ]);
  expect(page?.drafts[0]?.counts).toMatchObject({ changed: 1, restored: 1, backToWork: 0 });
  expect(page?.drafts[3]?.counts).toMatchObject({ changed: 1, restored: 0, backToWork: 1 });
});

test("marks that there is nothing to check go along where their words do, and come back with the draft", async () => {
  const story = await makeDraftedStory(FIRST);
  const { id: draftId, text } = await story.newest();
  const mark = async (words: string) => {
    const start = text.indexOf(words);
    const { id } = await database().nothingToCheck.create({
      data: {
        ...{ storyId: story.storyId, markedById: story.researcher.personId },
        spans: { create: { draftId, startOffset: start, endOffset: start + words.length } },
      },
    });
    return id;
  };
  const stays = await mark("three members left before the vote was taken");
  const changes = await mark("said that nobody had sold the pier");
  await story.take(SECOND);
  const standing = async () => {
    const spans = await database().nothingSpan.findMany({ where: { draftId: (await story.newest()).id } });
    return spans.map(({ markId }) => markId).sort();
  };
  expect(await standing()).toEqual([stays]);
  await story.goBack(1);
  expect(await standing()).toEqual([stays, changes].sort());
});

test("a draft that is not there, and the one that is the newest already, are refused", async () => {
  const story = await makeDraftedStory(FIRST);
  await story.take(SECOND);
  const { id: basedOnDraftId } = await story.newest();
  const back = (number: number) =>
    goBackToDraft(
      story.editor,
      goBackToDraftSchema.parse({ storyId: story.storyId, basedOnDraftId, number, requestId: randomUUID() }),
    );
  expect(await back(7)).toMatchObject({ refusal: { code: "notFound" } });
  expect(await back(2)).toMatchObject({ refusal: { code: "draftIsSame" } });
});

test("that the story is ready to publish was said of the draft before: a new one takes it back, in history", async () => {
  const story = await makeDraftedStory(FIRST);
  const { id: draftId } = await story.newest();
  const { storyId } = story;
  await database().readyDeclaration.create({
    data: { storyId, draftId, declaredById: story.editor.personId, reason: "It has to go out." },
  });
  expect(
    must(await previewDraft(story.editor, previewDraftSchema.parse({ storyId, text: SECOND }))),
  ).toMatchObject({ takesBackReady: true });
  await story.take(SECOND, [], story.researcher);
  expect(await database().readyDeclaration.findFirst({ where: { storyId } })).toMatchObject({
    takenBackById: story.researcher.personId,
  });
  expect(
    await database().auditEvent.findFirst({ where: { storyId, kind: "story.readyTakenBack" } }),
  ).toMatchObject({
    reason: "Draft 2 was taken.",
  });
});
