import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { logClaim } from "../claims/commands";
import { logClaimSchema } from "../claims/schema";
import { readStoryHistory } from "../history-pages/reads";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { markNothingToCheck, takeBackNothing } from "./commands";
import { readCoverage } from "./reads";

testDatabase();

const TEXT = "Who sold the pier?\n\nDr. Okafor did. Nobody knew. The board met.";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

let researcher: Actor;
let editor: Actor;
let story: { storyId: string; draftId: string };

beforeEach(async () => {
  [researcher, editor] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
  story = await makeStory(researcher, { text: TEXT });
});

const mark = (actor: Actor, ...words: string[]) =>
  markNothingToCheck(actor, { ...story, spans: words.map(at) });
const takeBack = (actor: Actor, ...words: string[]) =>
  takeBackNothing(actor, { ...story, spans: words.map(at) });
const marks = async () =>
  (await readCoverage(researcher, story))?.marks.map(({ start, end, by }) => [TEXT.slice(start, end), by]);
const words = (spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

describe("marking", () => {
  test("a place in a sentence marks the whole of it, by name", async () => {
    expect(words(must(await mark(researcher, "Okafor")).spans)).toEqual(["Dr. Okafor did."]);
    expect(await marks()).toEqual([["Dr. Okafor did.", researcher.name]]);
  });

  test("a selection marks every sentence that it shares words with", async () => {
    await mark(researcher, "did. Nobody");
    await mark(editor, "?\n\nDr");
    expect(await marks()).toEqual([
      ["Dr. Okafor did.", researcher.name],
      ["Nobody knew.", researcher.name],
    ]);
  });

  test("what is accounted for is left as it is: by a mark, or by a claim", async () => {
    await mark(researcher, "Okafor");
    const claim = logClaimSchema.parse({
      wording: "Nobody knew",
      storyId: story.storyId,
      span: { draftId: story.draftId, ...at("Nobody knew") },
      requestId: randomUUID(),
    });
    must(await logClaim(researcher, claim));
    expect(must(await mark(editor, "Okafor", "knew")).spans).toEqual([]);
    expect(words(must(await mark(editor, TEXT)).spans)).toEqual(["Who sold the pier?", "The board met."]);
    expect(await marks()).toHaveLength(3);
  });

  test("two people at once mark a sentence once", async () => {
    const answers = await Promise.all([mark(researcher, "Okafor"), mark(editor, "Dr. Okafor did.")]);
    expect(answers.map((answer) => must(answer).spans.length).sort()).toEqual([0, 1]);
    expect(await marks()).toHaveLength(1);
  });

  test("a place without words is no sentence", async () => {
    expect(await mark(researcher, "?\n\n")).toMatchObject({ refusal: { code: "spanOutsideDraft" } });
    const outside = { start: 9_000, end: 9_010 };
    expect(await markNothingToCheck(researcher, { ...story, spans: [outside] })).toMatchObject({
      refusal: { code: "spanOutsideDraft" },
    });
  });

  test("an older draft is refused with whose the newer one is, and nothing is stored", async () => {
    await database().draft.create({
      data: { storyId: story.storyId, number: 2, text: TEXT, sha256: "", addedById: editor.personId },
    });
    const overtaken = { refusal: { code: "draftOvertaken", by: editor.name, number: 2 } };
    expect(await mark(researcher, "Okafor")).toMatchObject(overtaken);
    expect(await takeBack(researcher, "Okafor")).toMatchObject(overtaken);
    expect(await marks()).toEqual([]);
  });
});

describe("taking back", () => {
  test("anybody who may mark takes a mark back; it can be marked again", async () => {
    await mark(researcher, "Okafor", "knew");
    expect(words(must(await takeBack(editor, "did")).spans)).toEqual(["Dr. Okafor did."]);
    expect(await marks()).toEqual([["Nobody knew.", researcher.name]]);
    await mark(editor, "did");
    expect(await marks()).toContainEqual(["Dr. Okafor did.", editor.name]);
    const kept = await database().nothingToCheck.findMany({ where: { storyId: story.storyId } });
    expect(kept.map(({ takenBackById }) => takenBackById).sort()).toEqual(
      [editor.personId, null, null].sort(),
    );
  });

  test("where nothing is marked nothing happens", async () => {
    expect(must(await takeBack(editor, "Okafor")).spans).toEqual([]);
    const page = await readStoryHistory(editor, story.storyId);
    expect(page?.page.total).toBe(2);
  });

  test("history tells who, and the words", async () => {
    await mark(researcher, "Okafor", "knew");
    await takeBack(editor, "knew");
    const entries = (await readStoryHistory(editor, story.storyId))?.page.entries.slice(0, 2);
    expect(entries?.map(({ who, what, changes }) => [who, what, changes.map(({ field }) => field)])).toEqual([
      [editor.name, "took back that there is nothing to check", ["Words", "Draft", "Sentences"]],
      [researcher.name, "found nothing to check", ["Words", "Draft", "Sentences"]],
    ]);
    expect(JSON.stringify(entries)).toContain("Dr. Okafor did. … Nobody knew.");
  });
});
