import { expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { deactivatePerson, invitePerson, makePasswordLink, reactivatePerson } from "./commands";
import { isPassword } from "./passwords";
import { readLinkHolder, takeUpLink } from "./take-up";

testDatabase();

const PASSWORD = "several plain words";

test("an invitation lets its person set a password, once, and forgets nothing but the token", async () => {
  const { personId, token } = await invited("once");
  expect(await readLinkHolder(SYSTEM_ACTOR, token)).toMatchObject({ purpose: "invite", name: "once" });

  const taken = await takeUpLink(SYSTEM_ACTOR, { token, password: PASSWORD });
  expect(taken).toMatchObject({ ok: true, value: { personId, sessionVersion: 2 } });
  const { passwordHash } = await database().person.findUniqueOrThrow({ where: { id: personId } });
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword(PASSWORD, passwordHash)).toBe(true);

  expect(await readLinkHolder(SYSTEM_ACTOR, token)).toBeNull();
  expect(await refusalOf(takeUpLink(SYSTEM_ACTOR, { token, password: `${PASSWORD}!` }))).toBe("linkNotValid");
  expect(await isPassword(PASSWORD, passwordHash)).toBe(true);

  const everything = JSON.stringify([
    await database().oneTimeLink.findMany(),
    (await database().auditEvent.findMany()).map(({ id, ...event }) => event),
  ]);
  expect(everything).not.toContain(token);
  expect(everything).not.toContain(PASSWORD);
  expect(everything).not.toContain("argon2");
});

test("of many who use one link at once, one sets the password", async () => {
  const { personId, token } = await invited("race");
  const passwords = Array.from({ length: 8 }, (_, index) => `${PASSWORD} ${index}`);
  const results = await Promise.all(
    passwords.map((password) => takeUpLink(SYSTEM_ACTOR, { token, password })),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const winner = passwords[results.findIndex((result) => result.ok)] ?? "";
  const person = await database().person.findUniqueOrThrow({ where: { id: personId } });
  expect(await isPassword(winner, person.passwordHash)).toBe(true);
  expect(person.sessionVersion).toBe(2);
  const where = { personId, kind: "person.passwordSet" };
  expect(await database().auditEvent.count({ where })).toBe(1);
});

test("a link stops working when it expires, when a newer one is made, and with its person", async () => {
  const first = await invited("ended");
  const newer = tokenOf(await makePasswordLink(SYSTEM_ACTOR, { personId: first.personId }));
  expect(await readLinkHolder(SYSTEM_ACTOR, first.token)).toBeNull();
  expect(await readLinkHolder(SYSTEM_ACTOR, newer)).not.toBeNull();

  await deactivatePerson(SYSTEM_ACTOR, { personId: first.personId });
  expect(await refusalOf(takeUpLink(SYSTEM_ACTOR, { token: newer, password: PASSWORD }))).toBe(
    "linkNotValid",
  );
  await reactivatePerson(SYSTEM_ACTOR, { personId: first.personId });
  expect(await readLinkHolder(SYSTEM_ACTOR, newer)).toBeNull();

  const last = tokenOf(await makePasswordLink(SYSTEM_ACTOR, { personId: first.personId }));
  await database().oneTimeLink.updateMany({
    where: { personId: first.personId, usedAt: null },
    data: { expiresAt: new Date(Date.now() - 1000) },
  });
  expect(await refusalOf(takeUpLink(SYSTEM_ACTOR, { token: last, password: PASSWORD }))).toBe("linkNotValid");
});

test("an invitation works for seven days, a reset for one", async () => {
  const { personId, token, expiresAt } = await invited("expiry");
  expect(hoursUntil(expiresAt)).toBeCloseTo(7 * 24, 1);
  await takeUpLink(SYSTEM_ACTOR, { token, password: PASSWORD });
  const reset = await makePasswordLink(SYSTEM_ACTOR, { personId });
  expect(reset.ok && hoursUntil(reset.value.expiresAt)).toBeCloseTo(24, 1);
  expect(await readLinkHolder(SYSTEM_ACTOR, tokenOf(reset))).toMatchObject({ purpose: "reset" });
});

test("a password that is refused leaves the link as it was", async () => {
  const { token } = await invited("easy");
  for (const password of ["short", "aaaaaaaaaaaaaaaa", "easy@example.org"]) {
    const result = await takeUpLink(SYSTEM_ACTOR, { token, password });
    expect(result).toMatchObject({ ok: false, refusal: { code: "invalid" } });
  }
  expect((await takeUpLink(SYSTEM_ACTOR, { token, password: PASSWORD })).ok).toBe(true);
});

test.each(["", "x", "../../sign-in", "%00", "a".repeat(5000)])("token %j is no link", async (token) => {
  expect(await readLinkHolder(SYSTEM_ACTOR, token)).toBeNull();
});

async function invited(name: string) {
  const made = await invitePerson(SYSTEM_ACTOR, {
    email: `${name}@example.org`,
    name,
    role: "researcher",
    mayClearLegal: false,
  });
  if (!made.ok) throw new Error(made.refusal.code);
  return { ...made.value, token: tokenOf(made) };
}

function tokenOf(made: { ok: true; value: { path: string } } | { ok: false }): string {
  const token = made.ok ? made.value.path.split("/").at(-1) : undefined;
  if (!token) throw new Error("No link was made.");
  expect(token).toMatch(/^[\w-]{43}$/);
  return token;
}

function hoursUntil(time: string): number {
  return (new Date(time).getTime() - Date.now()) / 3_600_000;
}

async function refusalOf(result: ReturnType<typeof takeUpLink>): Promise<string> {
  const { ok, ...rest } = await result;
  return ok || !("refusal" in rest) ? "none" : rest.refusal.code;
}
