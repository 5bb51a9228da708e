import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { readStoryExport } from "../exports/reads";
import { bringIn } from "../testing/bring-in";
import { testDatabase } from "../testing/database";
import { textOf } from "../testing/file-text";
import { must } from "../testing/must";
import { makeDraftedStory } from "../testing/new-drafts";
import { makeActor, makeStory } from "../testing/rows";

testDatabase();

const TEXT = "😀 The plan has 28 points. It was drafted in Miami. Nobody signed it.";
let actor: Actor;
beforeEach(async () => {
  actor = await makeActor("researcher");
});

const told = { fileName: "annotations.jsonld" };

async function placedIn(storyId: string) {
  const draft = await database().draft.findFirstOrThrow({ where: { storyId }, orderBy: { number: "desc" } });
  const placements = await database().placement.findMany({
    where: { storyId },
    orderBy: { claim: { number: "asc" } },
    include: {
      spans: { where: { draftId: draft.id } },
      claim: {
        include: { evidence: { include: { passage: { include: { source: true } } } }, auditEvents: true },
      },
    },
  });
  return placements.map(({ claim, spans: [span] }) => ({
    claim,
    words: span ? draft.text.slice(span.startOffset, span.endOffset) : null,
  }));
}

test("a draft's claims move to another newsroom's story: on their words, with their evidence, and no verdict", async () => {
  const from = await makeDraftedStory(TEXT);
  await from.signed("The plan has 28 points");
  await from.claim("It was drafted in Miami");
  const request = { storyId: from.storyId, format: "annotations", scope: "working" } as const;
  const file = await textOf(must(await readStoryExport(from.editor, request)));
  // The other story's draft has words of its own before these.
  const to = await makeStory(actor, { text: `Good morning 😀😀.\n\n${TEXT}` });
  const { counts, problems } = await bringIn(actor, file, { storyId: to.storyId, ...told });
  expect(counts).toMatchObject({ made: 2, leftOut: 0 });
  expect(problems).toEqual([expect.stringContaining("Verdicts in a file are not signed off")]);
  const placed = await placedIn(to.storyId);
  expect(placed.map(({ words }) => words).toSorted()).toEqual([
    "It was drafted in Miami",
    "The plan has 28 points",
  ]);
  const signed = placed.find(({ words }) => words === "The plan has 28 points")?.claim;
  expect(signed).toMatchObject({ verdict: "unassessed", stage: "researching", signedAssessmentId: null });
  expect(signed?.evidence).toMatchObject([
    {
      primary: true,
      stance: "supports",
      passage: { exact: "It has 28 points.", source: { title: "Reuters report" } },
    },
  ]);
  expect(signed?.auditEvents[0]?.after).toMatchObject({
    verdictInFile: "Working copy: Verified, signed off",
  });

  const again = await bringIn(actor, file, { storyId: to.storyId, ...told });
  expect(again.counts).toMatchObject({ made: 0, changed: 0, same: 2 });
});

test("a story's own annotations change nothing in it, of whatever draft and whatever became of the claim", async () => {
  const story = await makeDraftedStory(TEXT);
  await story.signed("The plan has 28 points");
  const request = { storyId: story.storyId, format: "annotations", scope: "working" } as const;
  const file = await textOf(must(await readStoryExport(story.editor, request)));
  await story.take(TEXT.replace("28", "22"));
  const { counts, problems } = await bringIn(story.editor, file, { storyId: story.storyId, ...told });
  expect(counts).toMatchObject({ made: 0, changed: 0, same: 1 });
  expect(problems).toContainEqual(
    expect.stringMatching(/^1 : This is C-\d+, which left here: it stays as it is now\.$/),
  );
  expect(await placedIn(story.storyId)).toHaveLength(1);
});

test("another program's annotations: each on its words or named", async () => {
  const story = await makeStory(actor, { text: `${TEXT} Nobody signed it.` });
  const on = (exact: string, prefix = "") => ({
    source: "https://paper.example/plan",
    selector: { type: "TextQuoteSelector", exact, ...(prefix && { prefix }) },
  });
  const id = () => `https://hypothes.example/${randomUUID()}`;
  const items = [
    {
      id: id(),
      type: "Annotation",
      target: on("drafted in Miami"),
      body: [{ type: "TextualBody", value: "Who says so?" }, "https://axios.com/miami"],
    },
    { id: id(), type: "Annotation", target: on("Nobody signed it") },
    { id: id(), type: "Annotation", target: on("Nobody signed it", "in Miami. ") },
    { id: id(), type: "Annotation", target: on("a submarine without a periscope") },
    {
      id: id(),
      type: "Annotation",
      target: { source: "x", selector: { type: "TextQuoteSelector", exact: ["a", "b"] } },
    },
  ];
  const page = JSON.stringify({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationPage",
    items,
  });
  const { counts, problems } = await bringIn(actor, page, { storyId: story.storyId, whole: false, ...told });
  expect(counts).toMatchObject({ made: 4, leftOut: 1 });
  expect(problems).toEqual([
    expect.stringMatching(/^5 items\[4\]: OUT It quotes several passages/),
    expect.stringMatching(/^2 target.selector: These words stand in the newest draft 2 times/),
    expect.stringMatching(/^4 target.selector: These words do not stand in the newest draft/),
  ]);
  const placed = await placedIn(story.storyId);
  expect(placed.map(({ words }) => words)).toEqual(["drafted in Miami", null, "Nobody signed it", null]);
  expect(placed[0]?.claim.evidence).toMatchObject([{ stance: "context", passage: { wholeWork: true } }]);
  expect(placed[0]?.claim.auditEvents[0]?.after).toMatchObject({ noteInFile: "Who says so?" });
});

test("made on an older draft of the story, words are carried to the newest", async () => {
  const story = await makeDraftedStory(TEXT);
  const older = await story.newest();
  await story.take("Nobody signed it, they say. 😀 The plan has 28 points. It was drafted in Geneva.");
  const position = { start: 2, end: 24 };
  const target = {
    source: "urn:draft",
    selector: { type: "TextPositionSelector", ...position },
    state: { type: "TimeState", sha256: older.sha256 },
  };
  const body = { type: "TextualBody", purpose: "describing", value: "There are 28 points" };
  const annotation = JSON.stringify({ id: `urn:uuid:${randomUUID()}`, type: "Annotation", target, body });
  const { counts } = await bringIn(actor, annotation, { storyId: story.storyId, ...told });
  expect(counts).toMatchObject({ made: 1, remarks: 0 });
  const placed = await placedIn(story.storyId);
  expect(placed.map(({ words, claim }) => [claim.wording, words])).toEqual([
    ["There are 28 points", "The plan has 28 points"],
  ]);
});
