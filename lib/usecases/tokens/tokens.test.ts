import { beforeEach, describe, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { callerOfToken } from "@/lib/auth/token";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { deactivatePerson, reactivatePerson, signOutEverywhere } from "../people/commands";
import { testDatabase } from "../testing/database";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { beginAnswer } from "./answers";
import { makeToken, revokeToken } from "./commands";
import { readTokenAtTheGate } from "./gate";
import { readTokens } from "./reads";
import { makeOwnTokenSchema, makeTokenForSchema } from "./schema";

testDatabase();

let editor: Actor;
beforeEach(async () => {
  editor = await makeActor("editor");
});

const token = (more: object = {}) =>
  makeOwnTokenSchema.parse({ name: "The CMS", scopes: ["read", "sign_off"], days: 7, ...more });
const asBearer = (secret: string) => callerOfToken(`Bearer ${secret}`);

test("its secret is told once, kept as a hash, and stands in no history", async () => {
  const { secret } = must(await makeToken(editor, token()));
  expect(secret).toMatch(/^galley_[\w-]{43}$/);
  const kept = await database().apiToken.findMany();
  const events = await database().auditEvent.findMany({ where: { personId: editor.personId } });
  expect(events.map(({ kind }) => kind)).toEqual(["token.made"]);
  const told = JSON.stringify([kept, events.map(({ before, after }) => [before, after])]);
  expect(told).not.toContain(secret);
  expect(told).not.toContain(secret.slice("galley_".length));
});

test("it asks in its person's name, within its scopes, and its last use is noted", async () => {
  const { secret } = must(await makeToken(editor, token()));
  expect(await readTokens(editor)).toMatchObject([{ name: "The CMS", lastUsedAt: null }]);
  const caller = await asBearer(secret);
  expect(caller?.actor).toMatchObject({
    personId: editor.personId,
    role: "editor",
    scopes: ["read", "sign_off"],
  });
  expect(await readTokens(editor)).toMatchObject([{ lastUsedAt: expect.any(String) }]);
});

test("nobody gives a token more than their role has", async () => {
  const researcher = await makeActor("researcher");
  expect(await makeToken(researcher, token())).toMatchObject({
    refusal: { code: "invalid", fields: { scopes: expect.stringContaining("Sign off") } },
  });
});

test("a role that is reduced reduces the tokens with it, at the next request", async () => {
  const { secret } = must(await makeToken(editor, token()));
  await database().person.update({ where: { id: editor.personId }, data: { role: "viewer" } });
  expect((await asBearer(secret))?.actor.role).toBe("viewer");
});

describe("it works no more", () => {
  test("when it is revoked", async () => {
    const { tokenId, secret } = must(await makeToken(editor, token()));
    must(await revokeToken(editor, { tokenId }));
    must(await revokeToken(editor, { tokenId }));
    expect(await asBearer(secret)).toBeNull();
    expect(await readTokens(editor)).toEqual([]);
  });

  test("when it has expired", async () => {
    const aWeekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000 - 1);
    const { secret } = must(await makeToken(editor, token(), aWeekAgo));
    expect(await asBearer(secret)).toBeNull();
  });

  test("when its person signs out everywhere: whoever had a session could make one", async () => {
    const { secret } = must(await makeToken(editor, token()));
    must(await signOutEverywhere(editor, { personId: editor.personId }));
    expect(await asBearer(secret)).toBeNull();
  });

  test("when its person is deactivated, and not after they are let in again", async () => {
    const { secret } = must(await makeToken(editor, token()));
    must(await deactivatePerson(SYSTEM_ACTOR, { email: editor.email }));
    expect(await asBearer(secret)).toBeNull();
    must(await reactivatePerson(SYSTEM_ACTOR, { email: editor.email }));
    expect(await asBearer(secret)).toBeNull();
  });

  test.each([null, "", "Bearer", "Bearer x", "Basic Z2FsbGV5", `Bearer galley_${"a".repeat(43)}`])(
    "when it never was one: %j",
    async (header) => expect(await callerOfToken(header)).toBeNull(),
  );
});

test("a token makes no tokens", async () => {
  const { secret } = must(await makeToken(editor, token({ scopes: ["read", "write", "sign_off"] })));
  const { actor } = (await asBearer(secret)) ?? {};
  if (!actor) throw new Error("The token does not work.");
  expect(await makeToken(actor, token())).toMatchObject({ refusal: { code: "notAllowed" } });
  expect(await readTokens(actor)).toEqual([]);
});

test("the command line makes one for whoever has the address", async () => {
  const input = makeTokenForSchema.parse({ ...token(), email: editor.email.toUpperCase() });
  const { secret } = must(await makeToken(SYSTEM_ACTOR, input));
  expect((await asBearer(secret))?.actor.personId).toBe(editor.personId);
});

test("whoever asks too often in a minute is told when to come back", async () => {
  const { secret } = must(await makeToken(editor, token()));
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 27, 12, 0, seconds));
  const times = [at(10), at(11), at(12), at(59), at(60)];
  const told: (number | null | undefined)[] = [];
  for (const time of times) told.push((await readTokenAtTheGate(secret, time, 2))?.retryAfter);
  expect(told).toEqual([null, null, 48, 1, null]);
});

test("answers are kept for a day, those of a token that is never used again, too", async () => {
  const [old, other] = [must(await makeToken(editor, token())), must(await makeToken(editor, token()))];
  const now = new Date("2026-11-27T12:00:00Z");
  const dayAndMinuteAgo = new Date("2026-11-26T11:59:00Z");
  await beginAnswer(old.tokenId, { key: "a", request: "x" }, dayAndMinuteAgo);
  await beginAnswer(other.tokenId, { key: "a", request: "x" }, now);
  const kept = await database().apiAnswer.findMany({ select: { tokenId: true } });
  expect(kept).toEqual([{ tokenId: other.tokenId }]);
});
