import { expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { makeActor } from "../testing/rows";
import { changeOwnKeys } from "./own-keys";
import { readOwnKeys } from "./reads";

testDatabase();

test("nobody has changed a key until they do, and then only their own", async () => {
  const [one, other] = await Promise.all([makeActor("researcher"), makeActor("researcher")]);
  expect(await readOwnKeys(one)).toEqual({});
  const keys = { "claim.next": "b", undo: "", "no.such": "q", "claim.log": "Enter", go: "g" };
  expect(await changeOwnKeys(one, { keys })).toMatchObject({ ok: true });
  expect(await readOwnKeys(one)).toEqual({ "claim.next": "b", undo: "" });
  expect(await readOwnKeys(other)).toEqual({});
  expect(await changeOwnKeys(one, { keys: {} })).toMatchObject({ ok: true });
  expect(await readOwnKeys(one)).toEqual({});
});

test("two actions of one screen on one key are refused in words, and nothing is kept", async () => {
  const actor = await makeActor("editor");
  const answer = await changeOwnKeys(actor, { keys: { "claim.next": "k", undo: "z" } });
  expect(answer).toEqual({
    ok: false,
    refusal: {
      code: "invalid",
      fields: {
        "claim.next": "K is the key of two things: “Next claim in reading order” and “Claim before”.",
      },
    },
  });
  expect(await readOwnKeys(actor)).toEqual({});
});

test("what somebody else wrote into the row is no key", async () => {
  const actor = await makeActor("viewer");
  await database().person.update({ where: { id: actor.personId }, data: { keys: ["j", { undo: 4 }] } });
  expect(await readOwnKeys(actor)).toEqual({});
});
