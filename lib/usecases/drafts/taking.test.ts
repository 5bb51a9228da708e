import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { reopenClaim } from "../assessments/commands";
import { cutClaim, logClaim, placeClaim } from "../claims/commands";
import { logClaimSchema } from "../claims/schema";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeDraftedStory } from "../testing/new-drafts";
import { makeActor } from "../testing/rows";
import { takeDraft } from "./commands";
import { previewDraft } from "./reads";
import { previewDraftSchema, takeDraftSchema } from "./schema";

testDatabase();

const ARTICLE = [
  "The harbour board met on Tuesday evening, and three members left before the vote was taken.",
  "Dana Okafor, who has chaired the board since March, said that nobody had sold the pier.",
  "The contract has 28 points, and the city paid 4 million for it in the spring of last year.",
  "The night watch closed the gate at ten, and it stayed shut until the following morning.",
].join("\n\n");
const [MET, OKAFOR, CONTRACT, WATCH] = ARTICLE.split("\n\n") as [string, string, string, string];

const SECOND = [
  WATCH,
  MET,
  CONTRACT.replace("28 points", "22 points"),
  "Nobody answered our questions about the pier.",
].join("\n\n");

describe("taking a draft", () => {
  test("each claim follows its words, and only what changed is reopened", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const stays = await story.signed("three members left before the vote");
    const moves = await story.signed("it stayed shut until the following morning");
    const changes = await story.signed("The contract has 28 points");
    const waits = await story.pending("the city paid 4 million for it");
    const leaves = await story.signed("nobody had sold the pier");
    const open = await story.claim("28 points");
    const answer = await story.take(SECOND);

    expect(answer.number).toBe(2);
    expect(answer.leftWithoutPlace).toHaveLength(1);
    expect(await story.standing(stays)).toEqual({
      stage: "signed_off",
      words: "three members left before the vote",
    });
    expect(await story.standing(moves)).toEqual({
      stage: "signed_off",
      words: "it stayed shut until the following morning",
    });
    expect(await story.standing(changes)).toEqual({
      stage: "reopened",
      words: "The contract has 22 points",
    });
    expect(await story.standing(waits)).toMatchObject({ stage: "awaiting_review" });
    expect(await story.standing(leaves)).toEqual({ stage: "signed_off", words: null });
    expect(await story.standing(open)).toMatchObject({ stage: "open", words: "22 points" });
  });

  test("the reason why a claim was reopened is the difference of its words, in history", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const changes = await story.signed("The contract has 28 points");
    await story.take(SECOND);
    const event = await database().auditEvent.findFirstOrThrow({
      where: { claimId: changes, kind: "claim.reopened" },
    });
    expect(event).toMatchObject({
      storyId: story.storyId,
      reason: "Draft 2 changed its words.",
      before: { stage: "signed_off", words: "The contract has 28 points" },
      after: { stage: "reopened", draft: 2, words: "The contract has 22 points" },
    });
    const draft = await database().auditEvent.findFirstOrThrow({
      where: { storyId: story.storyId, kind: "draft.added" },
      orderBy: { id: "desc" },
    });
    expect(draft.after).toMatchObject({ number: 2, changed: 1, backToWork: 1 });
  });

  test("a verdict that waits is withdrawn when its words change, and the outcome remembers which", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const waits = await story.pending("The contract has 28 points");
    await story.take(SECOND);
    expect(await story.standing(waits)).toMatchObject({ stage: "researching" });
    const assessment = await database().assessment.findFirstOrThrow({ where: { claimId: waits } });
    expect(assessment.state).toBe("withdrawn");
    const outcome = await database().draftOutcome.findFirstOrThrow({
      where: { placement: { claimId: waits } },
    });
    expect(outcome).toMatchObject({
      outcome: "changed",
      stageBefore: "awaiting_review",
      stageAfter: "researching",
      withdrawnId: assessment.id,
    });
  });

  test("typography alone reopens nothing", async () => {
    const story = await makeDraftedStory(
      'She said: "We did not sell the pier - not yet", and left the room.',
    );
    const quoted = await story.signed('"We did not sell the pier - not yet"');
    await story.take("She said: “We did not sell the pier – not yet”, and left the room.");
    expect(await story.standing(quoted)).toEqual({
      stage: "signed_off",
      words: "“We did not sell the pier – not yet”",
    });
  });

  test("what is gone is cut or placed by hand as decided; a researcher cuts nothing", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const cut = await story.pending("nobody had sold the pier");
    const placed = await story.signed("since March");
    const at = SECOND.indexOf("Nobody answered");
    const byHand = { kind: "span", start: at, end: at + "Nobody answered our questions".length };
    const cutChoice = { kind: "cut", reason: "Left the story." };
    const input = await story.takingInput(SECOND, [
      [cut, cutChoice],
      [placed, byHand],
    ]);
    expect(await takeDraft(story.researcher, input)).toMatchObject({
      refusal: { code: "notAllowed", permission: "claim.cut" },
    });
    expect(await database().draft.count({ where: { storyId: story.storyId } })).toBe(1);

    must(await takeDraft(story.editor, input));
    expect(await story.standing(cut)).toEqual({ stage: "cut", words: null });
    expect(await story.standing(placed)).toEqual({
      stage: "reopened",
      words: "Nobody answered our questions",
    });
    const assessment = await database().assessment.findFirstOrThrow({ where: { claimId: cut } });
    expect(assessment.state).toBe("withdrawn");
    const events = await database().auditEvent.findMany({ where: { claimId: cut }, orderBy: { id: "desc" } });
    expect(events[0]).toMatchObject({ kind: "claim.cut", reason: "Left the story.", after: { draft: 2 } });
  });

  test("a place outside the new text is refused and nothing is stored", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const claimId = await story.claim("since March");
    const input = await story.takingInput(SECOND, [[claimId, { kind: "span", start: 5, end: 400_000 }]]);
    expect(await takeDraft(story.editor, input)).toMatchObject({ refusal: { code: "spanOutsideDraft" } });
    expect(await database().draft.count({ where: { storyId: story.storyId } })).toBe(1);
  });

  test("a claim that was cut before follows its words and stays cut", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const claimId = await story.claim("The contract has 28 points");
    must(await cutClaim(story.editor, { claimId, reason: "Not ours." }));
    await story.take(SECOND);
    expect(await story.standing(claimId)).toEqual({ stage: "cut", words: "The contract has 22 points" });
  });

  test("words that come back give the claim its place back", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const claimId = await story.signed("nobody had sold the pier");
    await story.take(SECOND);
    expect(await story.standing(claimId)).toMatchObject({ words: null });
    await story.take(`${SECOND}\n\n${OKAFOR}`);
    expect(await story.standing(claimId)).toEqual({
      stage: "signed_off",
      words: "nobody had sold the pier",
    });
  });
});

describe("twice, and two people at once", () => {
  test("the same request twice takes one draft, at once or after each other", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const input = await story.takingInput(SECOND);
    const answers = await Promise.all([takeDraft(story.editor, input), takeDraft(story.editor, input)]);
    expect(answers.map((answer) => must(answer).number)).toEqual([2, 2]);
    expect(must(await takeDraft(story.editor, input)).number).toBe(2);
    expect(await database().draft.count({ where: { storyId: story.storyId } })).toBe(2);
  });

  test("of two people one is taken, and the other is told whose draft it is", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const claimId = await story.signed("The contract has 28 points");
    const [mine, theirs] = await Promise.all([
      story.takingInput(SECOND),
      story.takingInput(`${SECOND}\n\nMore.`),
    ]);
    const answers = await Promise.all([takeDraft(story.editor, mine), takeDraft(story.researcher, theirs)]);
    const refused = answers.filter((answer) => !answer.ok);
    const winner = answers[0]?.ok ? story.editor : story.researcher;
    expect(refused).toMatchObject([{ refusal: { code: "draftOvertaken", by: winner.name, number: 2 } }]);
    expect(await database().draft.count({ where: { storyId: story.storyId } })).toBe(2);
    expect(await story.standing(claimId)).toMatchObject({ stage: "reopened" });
  });

  test("the same text is no new draft", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const input = await story.takingInput(`  \n\n${ARTICLE}\r\n`);
    expect(await takeDraft(story.editor, input)).toMatchObject({
      refusal: { code: "draftIsSame", number: 1 },
    });
  });

  test("a claim logged while the draft is taken follows it, or is refused with its words kept", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const first = await story.newest();
    await story.take(SECOND);
    const log = (words: string) => {
      const start = first.text.indexOf(words);
      const span = { draftId: first.id, start, end: start + words.length };
      return logClaim(
        story.researcher,
        logClaimSchema.parse({ wording: words, storyId: story.storyId, span, requestId: randomUUID() }),
      );
    };
    const { claimId } = must(await log("it stayed shut until the following morning"));
    expect(await story.standing(claimId)).toMatchObject({
      words: "it stayed shut until the following morning",
    });
    expect(await log("nobody had sold the pier")).toMatchObject({
      refusal: { code: "draftOvertaken", number: 2, by: story.editor.name },
    });
    const span = { draftId: first.id, start: 0, end: 20 };
    expect(await placeClaim(story.researcher, { claimId, storyId: story.storyId, span })).toMatchObject({
      refusal: { code: "draftOvertaken" },
    });
  });
});

test("placing a claim that lost its place: on its own words it keeps its sign-off, on others it is reopened", async () => {
  const story = await makeDraftedStory(ARTICLE);
  const same = await story.signed("since March");
  const other = await story.signed("nobody had sold the pier");
  await story.take(SECOND);
  const third = `${SECOND}\n\nShe chairs it since March, with the consent of everybody who was asked about it.`;
  await story.take(third, [[same, { kind: "unplaced" }]]);
  const { id: draftId } = await story.newest();
  const at = (words: string) => ({
    draftId,
    start: third.lastIndexOf(words),
    end: third.lastIndexOf(words) + words.length,
  });
  const { storyId } = story;
  must(await placeClaim(story.researcher, { claimId: same, storyId, span: at("since March") }));
  must(await placeClaim(story.researcher, { claimId: other, storyId, span: at("She chairs it") }));
  expect(await story.standing(same)).toMatchObject({ stage: "signed_off" });
  expect(await story.standing(other)).toMatchObject({ stage: "reopened" });
});

test("the same text with other formatting is a new draft, and every claim stays", async () => {
  const story = await makeDraftedStory(ARTICLE);
  const claimId = await story.signed("The contract has 28 points");
  const marks = [{ kind: "heading", level: 2, start: 0, end: MET.length }];
  const { storyId } = story;
  const formatted = { storyId, text: ARTICLE, marks, requestId: randomUUID() };
  const input = takeDraftSchema.parse({ ...formatted, basedOnDraftId: (await story.newest()).id });
  expect(must(await takeDraft(story.editor, input)).counts).toMatchObject({ unmoved: 1 });
  expect(await story.newest()).toMatchObject({ number: 2, marks: [{ kind: "heading", level: 2 }] });
  expect(await story.standing(claimId)).toMatchObject({ stage: "signed_off" });
  const again = { ...formatted, basedOnDraftId: (await story.newest()).id, requestId: randomUUID() };
  expect(await takeDraft(story.editor, takeDraftSchema.parse(again))).toMatchObject({
    refusal: { code: "draftIsSame" },
  });
});

describe("the preview", () => {
  test("says what taking does, and stores nothing", async () => {
    const story = await makeDraftedStory(ARTICLE);
    const stays = await story.signed("three members left before the vote");
    const changes = await story.signed("The contract has 28 points");
    const leaves = await story.claim("nobody had sold the pier");
    const preview = must(
      await previewDraft(
        story.researcher,
        previewDraftSchema.parse({ storyId: story.storyId, text: SECOND }),
      ),
    );
    expect(preview).toMatchObject({
      number: 2,
      basedOn: { draftId: (await story.newest()).id, number: 1 },
      counts: { unmoved: 0, moved: 1, changed: 1, gone: 1, backToWork: 1 },
      withoutPlace: 0,
    });
    const [first, second, third] = preview.claims;
    expect([first?.claimId, second?.claimId, third?.claimId]).toEqual([changes, leaves, stays]);
    expect(first).toMatchObject({
      stage: "signed_off",
      stageAfter: "reopened",
      wordsBefore: "The contract has 28 points",
      wordsAfter: "The contract has 22 points",
      onlyTypography: false,
    });
    expect(first?.parts.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual(["28", "22"]);
    expect(await database().draft.count({ where: { storyId: story.storyId } })).toBe(1);
    expect(await story.standing(changes)).toMatchObject({ stage: "signed_off" });
  });

  test("shows the places of words that stand there several times, with what is around them", async () => {
    const story = await makeDraftedStory("He said so on Monday.");
    const claimId = await story.claim("He said so");
    const text = "Nobody knew. He said so at noon.\nEverybody knew. He said so at night.";
    const preview = must(
      await previewDraft(story.researcher, previewDraftSchema.parse({ storyId: story.storyId, text })),
    );
    const [claim] = preview.claims;
    if (claim?.outcome === "ambiguous")
      expect(claim.candidates).toEqual([
        expect.objectContaining({ before: "Nobody knew. ", words: "He said so", after: " at noon." }),
        expect.objectContaining({ before: "Everybody knew. ", words: "He said so", after: " at night." }),
      ]);
    else expect(claim).toMatchObject({ claimId, outcome: expect.stringMatching(/changed|gone|moved/) });
  });
});

test("a claim that was already reopened by an editor stays so and tells of its words", async () => {
  const story = await makeDraftedStory(ARTICLE);
  const claimId = await story.signed("The contract has 28 points");
  must(await reopenClaim(story.editor, { claimId, reason: "New papers." }));
  await story.take(SECOND);
  expect(await story.standing(claimId)).toMatchObject({ stage: "reopened" });
  expect(
    await database().auditEvent.findFirst({ where: { claimId, kind: "claim.wordsChanged" } }),
  ).toMatchObject({
    before: { words: "The contract has 28 points" },
    after: { draft: 2, words: "The contract has 22 points" },
  });
});

test("who may not bring a draft is told so; who may not see the story finds nothing", async () => {
  const story = await makeDraftedStory(ARTICLE, { restricted: true });
  const input = await story.takingInput(SECOND);
  const viewer = await makeActor("viewer");
  const open = await makeDraftedStory(ARTICLE);
  expect(await takeDraft(viewer, await open.takingInput(SECOND))).toMatchObject({
    refusal: { code: "notAllowed", permission: "draft.add" },
  });
  expect(await takeDraft(await makeActor("admin"), input)).toMatchObject({ refusal: { code: "notFound" } });
});
