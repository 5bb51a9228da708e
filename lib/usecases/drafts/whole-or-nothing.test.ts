import { expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeDraftedStory } from "../testing/new-drafts";
import { rememberedAnchors } from "./anchors";
import { takeDraft } from "./commands";

testDatabase();

const FIRST = "The contract has 28 points, and the city paid for it.";
const SECOND = "The contract has 22 points, and the city paid for it.";

test("a draft that cannot be stored to its end leaves nothing behind, and can be taken afterwards", async () => {
  const story = await makeDraftedStory(FIRST);
  const claimId = await story.signed("The contract has 28 points");
  const events = await database().auditEvent.count();
  const input = await story.takingInput(SECOND);
  await database().$executeRaw`
    create function refuse_outcome() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`;
  await database().$executeRaw`
    create trigger refuse_outcome before insert on "DraftOutcome" for each row execute function refuse_outcome()`;
  await expect(takeDraft(story.editor, input)).rejects.toThrow();
  expect(await database().draft.count({ where: { storyId: story.storyId } })).toBe(1);
  expect(await database().auditEvent.count()).toBe(events);
  expect(await story.standing(claimId)).toEqual({
    stage: "signed_off",
    words: "The contract has 28 points",
  });

  await database().$executeRaw`drop trigger refuse_outcome on "DraftOutcome"`;
  expect(must(await takeDraft(story.editor, input)).number).toBe(2);
  expect(await story.standing(claimId)).toMatchObject({ stage: "reopened" });
});

test("500 claims on 100,000 characters are taken in seconds", async () => {
  const sentence = (index: number, figure: string) =>
    `In sentence ${index} of the article the board of harbour ${index} is said to have ${figure} members, and the city of port ${index} paid ${index * 7} million for a pier that nobody there has ever seen or used.`;
  const text = (figure: (index: number) => string) =>
    Array.from({ length: 500 }, (_, index) => sentence(index, figure(index))).join("\n");
  const from = text(() => "nine");
  expect(from.length).toBeGreaterThan(85_000);
  const story = await makeDraftedStory(from);
  const { id: draftId } = await story.newest();
  await database().$executeRaw`
    with made as (
      insert into "Claim" ("id", "wording", "requestId", "authorId", "updatedAt")
      select gen_random_uuid(), 'Claim ' || n, gen_random_uuid(), ${story.researcher.personId}::uuid, now()
      from generate_series(0, 499) n returning "id", split_part("wording", ' ', 2)::int as n
    ), placed as (
      insert into "Placement" ("id", "claimId", "storyId")
      select gen_random_uuid(), "id", ${story.storyId}::uuid from made returning "id", "claimId"
    )
    insert into "PlacementSpan" ("id", "placementId", "draftId", "startOffset", "endOffset")
    select gen_random_uuid(), placed."id", ${draftId}::uuid,
      strpos(${from}, 'the board of harbour ' || n || ' ') - 1,
      strpos(${from}, 'the board of harbour ' || n || ' ') - 1 + 50
    from placed join made on made."id" = placed."claimId"`;
  const input = await story.takingInput(text((index) => (index % 10 === 0 ? "eleven" : "nine")));
  const started = performance.now();
  const { counts } = must(await takeDraft(story.editor, input));
  const seconds = (performance.now() - started) / 1000;
  console.log(`500 claims taken in ${seconds.toFixed(1)} s:`, counts);
  expect((counts?.unmoved ?? 0) + (counts?.moved ?? 0) + (counts?.changed ?? 0)).toBe(500);
  expect(counts?.changed).toBe(50);
  expect(await database().draftOutcome.count({ where: { draft: { storyId: story.storyId } } })).toBe(500);
  expect(seconds).toBeLessThan(20);
});

test("what was asked before is answered without asking again, one answer for each span", () => {
  const anchors = rememberedAnchors();
  const [contract, city] = [
    { start: 0, end: 12 },
    { start: FIRST.indexOf("the city"), end: FIRST.indexOf("the city") + 8 },
  ];
  const first = anchors([contract], FIRST, SECOND);
  expect(first).toMatchObject([{ outcome: "unmoved", span: contract }]);
  const both = anchors([city, contract, city], FIRST, SECOND);
  expect(both.map(({ span }) => span)).toEqual([city, contract, city]);
  expect(both[1]).toBe(first[0]);
  expect(anchors([contract], FIRST, "Nothing of it.")).toMatchObject([{ outcome: "gone" }]);
});
