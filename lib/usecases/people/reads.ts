import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Role } from "@/lib/domain/access/roles";
import { type KeyChanges, readKeyChanges } from "@/lib/domain/keys/key-map";
import { database } from "@/lib/platform/database/client";
import { id } from "../fields";

export type PersonToChoose = { id: string; name: string; role: Role };

const CHOICES = 500;

/** Everyone active, by name: for choosing an assignee or a story's members. */
export async function readPeopleToChoose(actor: Actor): Promise<PersonToChoose[]> {
  if (!can(actor, "person.list")) return [];
  return database().person.findMany({
    where: { deactivatedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: CHOICES,
    select: { id: true, name: true, role: true },
  });
}

export const PEOPLE_PER_PAGE = 50;

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  mayClearLegal: boolean;
  version: number;
  deactivatedAt: string | null;
  hasPassword: boolean;
  /** Until when a link that was made for them works; null without one. */
  linkUntil: string | null;
};

export type PeoplePage = { people: PersonRow[]; total: number; after: string | null };

/** Everyone with an account, by name. `after` is the last id of the page before. */
export async function readPeople(
  actor: Actor,
  { after }: { after?: string | null } = {},
): Promise<PeoplePage> {
  if (!can(actor, "person.manage")) return { people: [], total: 0, after: null };
  const cursor = id.safeParse(after);
  const [total, found] = await Promise.all([
    database().person.count(),
    database().person.findMany({
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: PEOPLE_PER_PAGE + 1,
      ...(cursor.success ? { cursor: { id: cursor.data }, skip: 1 } : {}),
      select: {
        ...{ id: true, name: true, email: true, role: true, mayClearLegal: true, version: true },
        deactivatedAt: true,
        passwordHash: true,
        links: { where: { usedAt: null, expiresAt: { gt: new Date() } }, select: { expiresAt: true } },
      },
    }),
  ]);
  const people = found.slice(0, PEOPLE_PER_PAGE).map(
    ({ passwordHash, links, deactivatedAt, ...person }): PersonRow => ({
      ...person,
      deactivatedAt: deactivatedAt?.toISOString() ?? null,
      hasPassword: passwordHash !== null,
      linkUntil: links[0]?.expiresAt.toISOString() ?? null,
    }),
  );
  return { people, total, after: found.length > PEOPLE_PER_PAGE ? (people.at(-1)?.id ?? null) : null };
}

/** Whether the actor signs in with a password here, or by the newsroom's own service only. */
export async function readHasPassword(actor: Actor): Promise<boolean> {
  const { personId } = actor;
  if (!can(actor, "person.changeOwnPassword", { personId })) return false;
  const where = { id: personId, passwordHash: { not: null } };
  return (await database().person.count({ where })) === 1;
}

/** The keys that the actor changed; none where nothing was changed. */
export async function readOwnKeys(actor: Actor): Promise<KeyChanges> {
  const { personId } = actor;
  if (!can(actor, "person.changeOwnKeys", { personId })) return {};
  const person = await database().person.findUnique({ where: { id: personId }, select: { keys: true } });
  return readKeyChanges(person?.keys);
}
