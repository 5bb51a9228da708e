import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { cutClaim, editClaim, restoreClaim } from "../claims/commands";
import { putIntoStory } from "../claims/into-story";
import { editClaimSchema } from "../claims/schema";
import { readStoryHistory } from "../history-pages/reads";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { lookAtChanges } from "./commands";
import { readChangedStories, readSharedChanges } from "./reads";

testDatabase();

let author: Actor;
let editor: Actor;
let one: string;
let other: string;
let claim: { claimId: string; number: number };

beforeAll(async () => {
  [author, editor] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
});
beforeEach(async () => {
  one = (await makeStory(author, { text: "x", title: "One" })).storyId;
  other = (await makeStory(editor, { text: "x", title: "Other" })).storyId;
  claim = await makeClaim(author, { storyId: one });
});

const edit = (version: number, more: object) =>
  editClaim(author, editClaimSchema.parse({ claimId: claim.claimId, version, ...more })).then(must);
const share = () =>
  putIntoStory(author, { claimId: claim.claimId, storyId: other }).then((put) => {
    must(put);
    // What happens in the same millisecond is taken for what was there before.
    return new Promise((resolve) => setTimeout(resolve, 3));
  });
const cut = () => cutClaim(editor, { claimId: claim.claimId, reason: "It was wrong." }).then(must);
const changesIn = async (storyId: string, actor = author) =>
  (await readSharedChanges(actor, { storyId })).map(({ kind, by, reason }) => [kind, by, reason]);

test("a claim that stands in two stories flags both when it says something else, and not before", async () => {
  await edit(1, { wording: "Before it was shared" });
  await share();
  await edit(2, { wording: "Before it was shared", criticality: "high" });
  expect(await changesIn(one)).toEqual([]);
  await edit(3, { wording: "Said anew", criticality: "high" });
  await cut();
  const both = [
    ["claim.cut", editor.name, "It was wrong."],
    ["claim.edited", author.name, ""],
  ];
  expect(await changesIn(one)).toEqual(both);
  expect(await changesIn(other)).toEqual(both);
});

test("a claim of one story flags nothing", async () => {
  await cut();
  expect(await changesIn(one)).toEqual([]);
});

test("looked at in one story, as far as it was shown, it is still told in the other", async () => {
  await share();
  await cut();
  const [shown] = await readSharedChanges(author, { storyId: one });
  await new Promise((resolve) => setTimeout(resolve, 3));
  must(await restoreClaim(editor, { claimId: claim.claimId, reason: "It was right." }));
  must(await lookAtChanges(author, { storyId: one, until: new Date(shown?.at ?? 0) }));
  expect((await changesIn(one)).map(([kind]) => kind)).toEqual(["claim.restored"]);
  expect(await changesIn(other)).toHaveLength(2);
  const history = await readStoryHistory(author, one);
  expect(history?.page.entries[0]).toMatchObject({
    what: "looked at what was changed in claims that other stories use, too",
    changes: [{ field: "Claims", after: `C-${claim.number}` }],
  });
});

test("it stands on the desk of whoever has a part in the story", async () => {
  await share();
  await cut();
  const stranger = await makeActor("researcher");
  const titles = async (actor: Actor) => (await readChangedStories(actor)).map(({ id }) => id);
  expect(await titles(author)).toEqual(expect.arrayContaining([one, other]));
  expect(await titles(editor)).toContain(other);
  expect(await titles(editor)).not.toContain(one);
  expect(await titles(stranger)).toEqual([]);
});

test("a restricted story does not count as another one for whoever may not see it", async () => {
  const { storyId } = await makeStory(editor, { text: "x", restricted: true });
  claim = await makeClaim(editor, { storyId: one });
  must(await putIntoStory(editor, { claimId: claim.claimId, storyId }));
  await new Promise((resolve) => setTimeout(resolve, 3));
  await cut();
  expect(await changesIn(one)).toEqual([]);
  expect(await changesIn(one, editor)).toHaveLength(1);
  expect(await changesIn(storyId)).toEqual([]);
  expect(await lookAtChanges(author, { storyId, until: new Date() })).toMatchObject({
    refusal: { code: "notFound" },
  });
});
