import { expect, test } from "vitest";
import { actorForPerson, SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { database } from "@/lib/platform/database/client";
import { testDatabase } from "../testing/database";
import {
  changePerson,
  deactivatePerson,
  invitePerson,
  makePasswordLink,
  reactivatePerson,
  signOutEverywhere,
} from "./commands";
import { createPersonWithPassword } from "./create-person";
import { readPersonAtTheGate } from "./gate";
import { changeOwnPassword } from "./own-password";
import { readHasPassword, readPeople, readPeopleToChoose } from "./reads";
import { signInWithPassword } from "./sign-in";

testDatabase();

const PASSWORD = "several plain words";
let count = 0;

async function actor(role: Role): Promise<Actor> {
  const email = `${role}-${++count}@example.org`;
  const made = await createPersonWithPassword(SYSTEM_ACTOR, {
    ...{ email, name: `${role} ${count}`, role, mayClearLegal: false, password: PASSWORD },
  });
  const minted = made.ok ? await actorForPerson(made.value.personId) : null;
  if (!minted) throw new Error("Nobody was made.");
  return minted;
}

const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? "done" : result.refusal.code;
const sessionOf = async ({ personId }: Actor) =>
  (await readPersonAtTheGate(personId))?.sessionVersion ?? null;
const change = (
  who: Actor,
  fields: { role?: Role; version?: number; name?: string; mayClearLegal?: boolean },
) => ({
  ...{ personId: who.personId, name: who.name, role: who.role, mayClearLegal: who.mayClearLegal, version: 1 },
  ...fields,
});
const kindsOf = async (personId: string) =>
  (await database().auditEvent.findMany({ where: { personId }, orderBy: { id: "asc" } })).map(
    (event) => event.kind,
  );

/** Makes these the only admins. */
async function onlyAdmins(...admins: Actor[]) {
  const ids = admins.map((admin) => admin.personId as string);
  await database().person.updateMany({
    where: { role: "admin", id: { notIn: ids } },
    data: { deactivatedAt: new Date() },
  });
}

test("an admin invites; the address is one person's", async () => {
  const admin = await actor("admin");
  const who = { email: "new@example.org", name: "New", role: "editor", mayClearLegal: true } as const;
  const made = await invitePerson(admin, who);
  expect(made.ok && made.value.path).toMatch(/^\/set-password\/[\w-]{43}$/);
  expect(codeOf(await invitePerson(admin, { ...who, name: "Other" }))).toBe("emailTaken");
  const id = made.ok ? made.value.personId : "";
  expect(await kindsOf(id)).toEqual(["person.invited", "person.linkMade"]);
  expect(await database().person.findUnique({ where: { id } })).toMatchObject({
    ...who,
    passwordHash: null,
  });
});

test.each(["viewer", "researcher", "editor"] as const)("a %s manages nobody", async (role) => {
  const asker = await actor(role);
  const other = await actor("viewer");
  const who = { personId: other.personId };
  const answers = [
    await invitePerson(asker, { email: "x@example.org", name: "X", role: "viewer", mayClearLegal: false }),
    await changePerson(asker, change(asker, { role: "admin" })),
    await makePasswordLink(asker, who),
    await deactivatePerson(asker, who),
    await reactivatePerson(asker, who),
    await signOutEverywhere(asker, who),
    await deactivatePerson(asker, { personId: "01890000-0000-7000-8000-000000000000" }),
    await signOutEverywhere(asker, { personId: "01890000-0000-7000-8000-000000000000" }),
  ];
  for (const one of answers) expect(codeOf(one)).toBe("notAllowed");
  expect(await readPeople(asker)).toEqual({ people: [], total: 0, after: null });
  expect(await kindsOf(other.personId)).toEqual(["person.created"]);
});

test("a changed role holds at the next request; a save of what stands there does nothing", async () => {
  const admin = await actor("admin");
  const person = await actor("viewer");
  expect(codeOf(await changePerson(admin, change(person, {})))).toBe("done");
  const saved = await changePerson(admin, change(person, { role: "editor", mayClearLegal: true }));
  expect(saved).toEqual({ ok: true, value: { version: 2 } });
  expect(await actorForPerson(person.personId)).toMatchObject({ role: "editor", mayClearLegal: true });
  expect(await kindsOf(person.personId)).toEqual(["person.created", "person.edited"]);
});

test("of two admins who save at once, the second is told what stands there now", async () => {
  const admin = await actor("admin");
  const person = await actor("viewer");
  await changePerson(admin, change(person, { name: "First" }));
  const second = await changePerson(admin, change(person, { name: "Second" }));
  expect(second).toMatchObject({
    ok: false,
    refusal: { code: "changedMeanwhile", by: admin.name, version: 2, current: { name: "First" } },
  });
});

test("the last admin who can sign in stays one", async () => {
  const admin = await actor("admin");
  await onlyAdmins(admin);
  await invitePerson(admin, { email: "a2@example.org", name: "A2", role: "admin", mayClearLegal: false });
  expect(codeOf(await changePerson(admin, change(admin, { role: "editor" })))).toBe("lastAdmin");
  expect(codeOf(await deactivatePerson(SYSTEM_ACTOR, { email: admin.email }))).toBe("lastAdmin");
  expect(codeOf(await deactivatePerson(admin, { personId: admin.personId }))).toBe("notAllowed");
  expect(codeOf(await changePerson(admin, change(admin, { name: "Renamed" })))).toBe("done");

  process.env.OIDC_ISSUER = "https://login.example.org";
  Object.assign(process.env, { OIDC_CLIENT_ID: "g", OIDC_CLIENT_SECRET: "s", OIDC_NAME: "Example" });
  Object.assign(process.env, { NEXTAUTH_SECRET: "0123456789012345678901234567890123" });
  try {
    const version = 2;
    expect(codeOf(await changePerson(admin, change(admin, { role: "editor", version })))).toBe("done");
  } finally {
    for (const name of ["ISSUER", "CLIENT_ID", "CLIENT_SECRET", "NAME"]) delete process.env[`OIDC_${name}`];
  }
});

test("two admins who take each other's role away at once: one is left", async () => {
  for (let round = 0; round < 5; round++) {
    const [one, two] = [await actor("admin"), await actor("admin")];
    await onlyAdmins(one, two);
    const answers = await Promise.all([
      changePerson(one, change(two, { role: "viewer" })),
      round % 2 === 0
        ? changePerson(two, change(one, { role: "viewer" }))
        : deactivatePerson(two, { personId: one.personId }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await database().person.count({ where: { role: "admin", deactivatedAt: null } })).toBe(1);
  }
});

test("whoever has just lost the role takes it from nobody", async () => {
  const [one, two, three] = [await actor("admin"), await actor("admin"), await actor("admin")];
  await changePerson(one, change(two, { role: "editor" }));
  expect(codeOf(await changePerson(two, change(three, { role: "viewer" })))).toBe("notAllowed");
  expect(codeOf(await deactivatePerson(two, { personId: three.personId }))).toBe("notAllowed");
});

test("deactivation ends sessions at once and lets nobody in; reactivation lets them in with their password", async () => {
  const admin = await actor("admin");
  const person = await actor("editor");
  const who = { personId: person.personId };
  expect(codeOf(await deactivatePerson(admin, who))).toBe("done");
  expect(await readPersonAtTheGate(person.personId)).toBeNull();
  expect(codeOf(await deactivatePerson(admin, who))).toBe("done");
  expect(codeOf(await makePasswordLink(admin, who))).toBe("personInactive");
  expect((await readPeopleToChoose(admin)).map(({ id }) => id)).not.toContain(person.personId);

  expect(codeOf(await reactivatePerson(SYSTEM_ACTOR, { email: person.email }))).toBe("done");
  expect(await sessionOf(person)).toBe(2);
  const back = await signInWithPassword({ email: person.email, password: PASSWORD, address: "192.0.2.1" });
  expect(back).toMatchObject({ ok: true, value: { sessionVersion: 2 } });
  expect(await kindsOf(person.personId)).toEqual([
    "person.created",
    "person.deactivated",
    "person.reactivated",
  ]);
});

test("signing out everywhere: one's own sessions, or anyone's by an admin", async () => {
  const [admin, person] = [await actor("admin"), await actor("viewer")];
  expect(codeOf(await signOutEverywhere(person, { personId: person.personId }))).toBe("done");
  expect(await sessionOf(person)).toBe(2);
  expect(codeOf(await signOutEverywhere(admin, { personId: person.personId }))).toBe("done");
  expect(await sessionOf(person)).toBe(3);
  expect(await sessionOf(admin)).toBe(1);
});

test("changing one's own password takes the current one, and ends the other sessions and links", async () => {
  const [admin, person] = [await actor("admin"), await actor("viewer")];
  const next = "other plain words";
  const input = (currentPassword: string, newPassword = next) => ({ currentPassword, newPassword });
  expect(await changeOwnPassword(person, input(PASSWORD, "short"))).toMatchObject({
    ok: false,
    refusal: { code: "invalid", fields: { newPassword: expect.any(String) } },
  });
  expect(codeOf(await changeOwnPassword(person, input("not this one")))).toBe("wrongPassword");
  await makePasswordLink(admin, { personId: person.personId });
  const both = await Promise.all([
    changeOwnPassword(person, input(PASSWORD)),
    changeOwnPassword(person, input(PASSWORD, "third plain words")),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await sessionOf(person)).toBe(2);
  const links = await database().oneTimeLink.count({
    where: { personId: person.personId, expiresAt: { gt: new Date() } },
  });
  expect(links).toBe(0);
});

test("guessing the current password is limited like signing in", async () => {
  const person = await actor("viewer");
  const guess = () =>
    changeOwnPassword(person, { currentPassword: "guess", newPassword: "other plain words" });
  const codes = [];
  for (let tries = 0; tries < 6; tries++) codes.push(codeOf(await guess()));
  expect(codes).toEqual([...Array(5).fill("wrongPassword"), "tooManyAttempts"]);
});

test("people are listed by name, page by page, in as many queries whatever their number", async () => {
  const admin = await actor("admin");
  await database().person.createMany({
    data: Array.from({ length: 120 }, (_, index) => ({
      email: `listed-${index}@example.org`,
      name: `Listed ${String(index % 7)}`,
      role: "viewer" as const,
    })),
  });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await readPeople(admin, { after });
    expect(page.total).toBe(await database().person.count());
    seen.push(...page.people.map(({ id }) => id));
    after = page.after;
  } while (after);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(await database().person.count());
  expect((await readPeople(admin, { after: "'; drop table" })).people).toHaveLength(50);
});

test("who has a password", async () => {
  const person = await actor("viewer");
  expect(await readHasPassword(person)).toBe(true);
  await database().person.update({ where: { id: person.personId }, data: { passwordHash: null } });
  expect(await readHasPassword(person)).toBe(false);
});
