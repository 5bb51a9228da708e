import { afterEach, expect, test } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import { createPersonWithPassword } from "./create-person";
import { isSetUpLink, setUpFirstAdmin } from "./set-up";
import { ensureSetUpLink } from "./set-up-link";
import { signInWithPassword } from "./sign-in";
import { takeUpLink } from "./take-up";

const { url } = testDatabase();

const FIRST = { name: "Ada", email: "ada@example.org", password: "several plain words" };

/** History can't be deleted, so each test that makes the first person is followed by its going unseen. */
afterEach(async () => {
  const postgres = (await import("postgres")).default;
  const sql = postgres(url(), { max: 1 });
  await sql`set session_replication_role = replica`;
  await sql`delete from "AuditEvent"`;
  await sql`delete from "OneTimeLink"`;
  await sql`delete from "Person"`;
  await sql.end();
});

test("the set-up link makes the first admin, who can then sign in, and no second one", async () => {
  const token = await setUpToken();
  expect(await isSetUpLink(SYSTEM_ACTOR, token)).toBe(true);
  const made = await setUpFirstAdmin(SYSTEM_ACTOR, { token, ...FIRST });
  expect(made).toMatchObject({ ok: true, value: { sessionVersion: 1 } });
  const [person] = await database().person.findMany();
  expect(person).toMatchObject({ name: "Ada", role: "admin", mayClearLegal: false });
  const signIn = await signInWithPassword({ ...FIRST, address: "192.0.2.1" });
  expect(signIn).toMatchObject({ ok: true, value: { personId: person?.id } });

  expect(await isSetUpLink(SYSTEM_ACTOR, token)).toBe(false);
  const again = await setUpFirstAdmin(SYSTEM_ACTOR, { ...FIRST, token, email: "eve@example.org" });
  expect(again).toMatchObject({ ok: false, refusal: { code: "linkNotValid" } });
  expect(await ensureSetUpLink(SYSTEM_ACTOR)).toBeNull();
});

test("two links about, both used at the same moment: one first admin", async () => {
  const tokens = [await setUpToken(), await setUpToken()];
  // As two instances would leave them that started at once.
  await database().oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() + 60_000) } });
  const results = await Promise.all(
    [...tokens, ...tokens].map((token, index) =>
      setUpFirstAdmin(SYSTEM_ACTOR, { ...FIRST, token, email: `first-${index}@example.org` }),
    ),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(await database().person.count()).toBe(1);
});

test("a fresh link ends the earlier one", async () => {
  const earlier = await setUpToken();
  const fresh = await setUpToken();
  expect(await isSetUpLink(SYSTEM_ACTOR, earlier)).toBe(false);
  expect(await isSetUpLink(SYSTEM_ACTOR, fresh)).toBe(true);
  expect(await takeUpLink(SYSTEM_ACTOR, { token: fresh, password: FIRST.password })).toMatchObject({
    ok: false,
    refusal: { code: "linkNotValid" },
  });
});

test("a link that waits while someone is made by the command line makes nobody", async () => {
  const token = await setUpToken();
  const made = await createPersonWithPassword(SYSTEM_ACTOR, { ...FIRST, role: "admin", mayClearLegal: true });
  expect(made.ok).toBe(true);
  const late = await setUpFirstAdmin(SYSTEM_ACTOR, { ...FIRST, token, email: "eve@example.org" });
  expect(late).toMatchObject({ ok: false, refusal: { code: "linkNotValid" } });
  const twice = await createPersonWithPassword(SYSTEM_ACTOR, {
    ...FIRST,
    role: "viewer",
    mayClearLegal: false,
  });
  expect(twice).toMatchObject({ ok: false, refusal: { code: "emailTaken" } });
});

async function setUpToken(): Promise<string> {
  const path = await ensureSetUpLink(SYSTEM_ACTOR);
  const token = path?.replace("/set-up/", "");
  if (!token) throw new Error("No link was made.");
  return token;
}
