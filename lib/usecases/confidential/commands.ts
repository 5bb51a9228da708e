import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { SourceId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { namesIdentity } from "@/lib/domain/sources/names-identity";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { areAllActive } from "../people/active";
import { lockSource } from "../sources/load";
import { loadConfidence } from "./load";
import type { AddConfidentialSource, EditIdentity, NameConfidants } from "./schema";

/**
 * Adds a source that is known by its pseudonym from its first moment: who it is goes into a row of its own, for the
 * people named. Never said of a source later, whose history would keep the name.
 */
export async function addConfidentialSource(
  actor: Actor,
  input: AddConfidentialSource,
): Promise<Result<{ sourceId: SourceId }>> {
  if (!can(actor, "source.write")) return refuse({ code: "notAllowed", permission: "source.write" });
  const { pseudonym, kind, publishedOn, language, name, contact, identityNote, requestId } = input;
  if (namesIdentity(pseudonym, { name, contact })) return refuse(PSEUDONYM_SAYS_IT);
  return inTransaction(async (tx) => {
    const same = await tx.source.findFirst({
      where: { requestId, addedById: actor.personId },
      select: { id: true },
    });
    if (same) return done({ sourceId: same.id as SourceId });
    const confidants = withActor(actor, input.confidantIds);
    if (!(await areAllActive(tx, confidants))) return refuse("personInactive");
    const source = await tx.source.create({
      data: {
        ...{ title: pseudonym, kind, publishedOn, language, confidential: true },
        ...{ requestId, addedById: actor.personId },
        identity: { create: { name, contact, note: identityNote } },
        confidants: { create: confidants.map((personId) => ({ personId })) },
      },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "source.added",
      sourceId: source.id,
      after: { title: pseudonym, kind, publishedOn, language, confidential: true, confidantIds: confidants },
    });
    return done({ sourceId: source.id as SourceId });
  });
}

/** Puts right who it is. History says that it was done, by whom and when, and nothing of what was changed. */
export async function editIdentity(
  actor: Actor,
  { sourceId, version, name, contact, identityNote }: EditIdentity,
): Promise<Result<{ version: number }>> {
  return inTransaction(async (tx) => {
    const loaded = await load(tx, actor, sourceId);
    if (!loaded.ok) return loaded;
    const { identity, pseudonym } = loaded.value;
    const { name: wasName, contact: wasContact, note } = identity;
    if (wasName === name && wasContact === contact && note === identityNote)
      return done({ version: identity.version });
    if (identity.version !== version) {
      const now = { name: wasName, contact: wasContact, identityNote: note };
      return refuse(await changedMeanwhile(tx, { sourceId }, now, identity.version));
    }
    if (namesIdentity(pseudonym, { name, contact })) return refuse(PSEUDONYM_SAYS_IT);
    await tx.sourceIdentity.update({
      where: { sourceId },
      data: { name, contact, note: identityNote, version: { increment: 1 } },
      select: { sourceId: true },
    });
    await appendEvent(tx, actor, { kind: "source.identityEdited", sourceId });
    return done({ version: version + 1 });
  });
}

/** Says who may know: one of them names the others, and stays. Who is taken off has seen it all the same. */
export async function nameConfidants(
  actor: Actor,
  { sourceId, confidantIds }: NameConfidants,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const loaded = await load(tx, actor, sourceId);
    if (!loaded.ok) return loaded;
    const before = loaded.value.confidants.map(({ id }) => id);
    const chosen = withActor(actor, confidantIds);
    const added = chosen.filter((id) => !before.includes(id));
    if (!(await areAllActive(tx, added))) return refuse("personInactive");
    const gone = before.filter((id) => !chosen.includes(id));
    if (added.length === 0 && gone.length === 0) return done();
    await tx.sourceConfidant.deleteMany({ where: { sourceId, personId: { in: gone } } });
    await tx.sourceConfidant.createMany({ data: added.map((personId) => ({ sourceId, personId })) });
    await appendEvent(tx, actor, {
      kind: "source.confidantsNamed",
      sourceId,
      before: { confidantIds: before },
      after: { confidantIds: chosen },
    });
    return done();
  });
}

const PSEUDONYM_SAYS_IT = {
  code: "invalid",
  fields: { pseudonym: "This says who it is. Everyone reads the pseudonym: choose another." },
} as const;

async function load(tx: Transaction, actor: Actor, sourceId: string) {
  await lockSource(tx, sourceId);
  const confidence = await loadConfidence(tx, actor, sourceId);
  if (!confidence?.identity) return refuse("notFound");
  if (!can(actor, "identity.write", { askerIsConfidant: true }))
    return refuse({ code: "notAllowed", permission: "identity.write" });
  return done({ ...confidence, identity: confidence.identity });
}

/** Nobody locks themselves out: whoever adds the source, or names the others, stays among them. */
function withActor(actor: Actor, ids: readonly string[]): string[] {
  return [...new Set([actor.personId, ...ids])];
}
