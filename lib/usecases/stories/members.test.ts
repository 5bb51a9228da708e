import { expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeActor, makeStory } from "../testing/rows";
import { editStory } from "./commands";
import { editStorySchema } from "./schema";

testDatabase();

test("a member who is deactivated stays one when the others are changed", async () => {
  const [editor, away, next] = await Promise.all([
    makeActor("editor"),
    makeActor("researcher"),
    makeActor("researcher"),
  ]);
  const { storyId } = await makeStory(editor, { text: "Words.", restricted: true });
  const save = (version: number, memberIds: string[]) =>
    editStory(
      editor,
      editStorySchema.parse({ storyId, version, title: "A story", restricted: true, memberIds }),
    );
  const members = async () => {
    const found = await database().storyMember.findMany({ where: { storyId }, select: { personId: true } });
    return found.map(({ personId }) => personId).sort();
  };
  expect(await save(1, [away.personId])).toMatchObject({ ok: true });
  await database().person.update({ where: { id: away.personId }, data: { deactivatedAt: new Date() } });
  expect(await save(2, [next.personId])).toMatchObject({ ok: true });
  expect(await members()).toEqual([editor.personId, away.personId, next.personId].sort());

  const stranger = await makeActor("researcher");
  await database().person.update({ where: { id: stranger.personId }, data: { deactivatedAt: new Date() } });
  expect(await save(3, [stranger.personId])).toMatchObject({ refusal: { code: "personInactive" } });
});
