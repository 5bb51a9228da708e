import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { PersonId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { hasOtherAdmin } from "./admins";
import { personFacts } from "./facts";
import { endLinks, type MadeLink, makeLink } from "./links";
import type { ChangePerson, InvitePerson, Who } from "./schema";

/** What admins do with people's accounts. The command line does it as Galley itself. */
type Manager = Actor | SystemActor;

export type Invited = MadeLink & { personId: PersonId };

/** Makes an account without a password, and the link by which its person sets one. */
export async function invitePerson(actor: Manager, input: InvitePerson): Promise<Result<Invited>> {
  if (!mayManage(actor)) return refuse({ code: "notAllowed", permission: "person.manage" });
  try {
    return await inTransaction(async (tx) => {
      const { id } = await tx.person.create({ data: input, select: { id: true } });
      await appendEvent(tx, actor, { kind: "person.invited", personId: id, after: personFacts(input) });
      const link = await makeLink(tx, actor, { purpose: "invite", personId: id });
      return done({ personId: id as PersonId, ...link });
    });
  } catch (error) {
    if (uniqueViolation(error)?.includes("email")) return refuse("emailTaken");
    throw error;
  }
}

/** A link to set a password, for someone invited who never did or someone who forgot theirs. Earlier ones stop working. */
export async function makePasswordLink(actor: Manager, who: Who): Promise<Result<MadeLink>> {
  if (!mayManage(actor)) return refuse({ code: "notAllowed", permission: "person.manage" });
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, who);
    if (!person) return refuse("notFound");
    if (person.deactivatedAt) return refuse("personInactive");
    const purpose = person.passwordHash === null ? "invite" : "reset";
    return done(await makeLink(tx, actor, { purpose, personId: person.id }));
  });
}

/** Changes name, role and mark. Sessions see it at their next request. The last admin stays one. */
export async function changePerson(
  actor: Manager,
  input: ChangePerson,
): Promise<Result<{ version: number }>> {
  if (!mayManage(actor)) return refuse({ code: "notAllowed", permission: "person.manage" });
  return inTransaction(async (tx) => {
    const { personId, version, ...fields } = input;
    const othersCan = await hasOtherAdmin(tx, personId);
    const before = await findPerson(tx, { personId });
    if (!before) return refuse("notFound");
    if (!(await isStillAdmin(tx, actor))) return refuse({ code: "notAllowed", permission: "person.manage" });
    const change = changedFields(personFacts(before), personFacts(fields));
    if (!change) return done({ version: before.version });
    if (before.role === "admin" && fields.role !== "admin" && !before.deactivatedAt && !othersCan)
      return refuse("lastAdmin");
    const { count } = await tx.person.updateMany({
      where: { id: personId, version },
      data: { ...fields, version: { increment: 1 } },
    });
    if (count === 0) {
      const now = personFacts(before);
      return refuse(await changedMeanwhile(tx, { personId }, now, before.version));
    }
    await appendEvent(tx, actor, { kind: "person.edited", personId, ...change });
    return done({ version: version + 1 });
  });
}

/** Ends the person's sessions and links at once, and lets them in no more. What they wrote stays theirs. */
export async function deactivatePerson(actor: Manager, who: Who): Promise<Result> {
  return inTransaction(async (tx) => {
    const found = await findPerson(tx, who);
    if (!found) return mayManage(actor) ? refuse("notFound") : refuse(NOT_DEACTIVATED);
    if (!isSystem(actor) && !can(actor, "person.deactivate", { personId: found.id }))
      return refuse(NOT_DEACTIVATED);
    const othersCan = await hasOtherAdmin(tx, found.id);
    const person = await findPerson(tx, { personId: found.id });
    if (!person) return refuse("notFound");
    if (!(await isStillAdmin(tx, actor))) return refuse(NOT_DEACTIVATED);
    if (person.deactivatedAt) return done();
    if (person.role === "admin" && !othersCan) return refuse("lastAdmin");
    await tx.person.update({
      where: { id: person.id },
      data: { deactivatedAt: new Date(), sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    await endLinks(tx, person.id);
    // Not brought back by reactivation: whoever left may have left a token somewhere.
    await endTokens(tx, actor, person.id);
    await appendEvent(tx, actor, { kind: "person.deactivated", personId: person.id });
    return done();
  });
}

/** Lets someone in again, with the password they had. */
export async function reactivatePerson(actor: Manager, who: Who): Promise<Result> {
  if (!mayManage(actor)) return refuse({ code: "notAllowed", permission: "person.manage" });
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, who);
    if (!person) return refuse("notFound");
    const { count } = await tx.person.updateMany({
      where: { id: person.id, deactivatedAt: { not: null } },
      data: { deactivatedAt: null },
    });
    if (count === 1) await appendEvent(tx, actor, { kind: "person.reactivated", personId: person.id });
    return done();
  });
}

/** Ends every session of a person, and every token: their own, or anyone's by an admin. Whoever came in by one may have made the other. */
export async function signOutEverywhere(actor: Manager, who: Who): Promise<Result> {
  return inTransaction(async (tx) => {
    const person = await findPerson(tx, who);
    const permission = "person.signOutEverywhere";
    if (!isSystem(actor) && !can(actor, permission, person ? { personId: person.id } : {}))
      return refuse({ code: "notAllowed", permission });
    if (!person) return refuse("notFound");
    await tx.person.update({
      where: { id: person.id },
      data: { sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    await endTokens(tx, actor, person.id);
    await appendEvent(tx, actor, { kind: "person.signedOutEverywhere", personId: person.id });
    return done();
  });
}

async function endTokens(tx: Transaction, actor: Manager, personId: string): Promise<void> {
  await tx.apiToken.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt: new Date(), revokedById: actor.personId },
  });
}

const NOT_DEACTIVATED = { code: "notAllowed", permission: "person.deactivate" } as const;

function isSystem(actor: Manager): actor is SystemActor {
  return actor.personId === null;
}

function mayManage(actor: Manager): boolean {
  return isSystem(actor) || can(actor, "person.manage");
}

/** After the admins' rows are locked: whoever lost the role in the moment before takes it from nobody else. */
async function isStillAdmin(tx: Transaction, actor: Manager): Promise<boolean> {
  if (isSystem(actor)) return true;
  const where = { id: actor.personId, role: "admin", deactivatedAt: null } as const;
  return (await tx.person.count({ where })) === 1;
}

async function findPerson(tx: Transaction, who: Who) {
  return tx.person.findUnique({
    where: "email" in who ? { email: who.email } : { id: who.personId },
    select: {
      id: true,
      name: true,
      role: true,
      mayClearLegal: true,
      version: true,
      deactivatedAt: true,
      passwordHash: true,
    },
  });
}
