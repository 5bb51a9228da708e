import type { Actor } from "@/lib/domain/access/actor";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { guessOutletName } from "@/lib/domain/sources/first-guess";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvent } from "../history/append";
import { likeText } from "../search-text";
import { visibleOutlets } from "../stories/visible";

/** What a source says of its outlet: one that was chosen, a name that was typed, the domain of its address. */
export type SaidOutlet = { outletId: string | null; outletName: string; domain: string | null };

/**
 * The outlet of a source, made on the way when there is none; null when nothing tells it. A name that exists is never
 * made again, nor a second outlet for a domain: two of them would pass for two different outlets where evidence is
 * counted.
 */
export async function findOrMakeOutlet(
  tx: Transaction,
  actor: Actor,
  { outletId, outletName, domain }: SaidOutlet,
): Promise<Result<string | null>> {
  if (outletId !== null) {
    const chosen = await tx.outlet.findFirst({
      where: { id: outletId, ...visibleOutlets(actor) },
      select: { id: true },
    });
    return chosen
      ? done<string | null>(chosen.id)
      : refuseName("This outlet no longer exists. Choose another.");
  }
  const guess = domain === null ? "" : guessOutletName(domain);
  if (outletName === "" && guess === "") return done<string | null>(null);
  const ofAddress = domain === null ? null : await ofDomain(tx, domain);
  if (ofAddress && (outletName === "" || isSameName(outletName, ofAddress.name)))
    return done<string | null>(ofAddress.id);

  await lockOutlets(tx);
  const owner = domain === null ? null : await ofDomain(tx, domain);
  const namesake = await ofName(tx, outletName || guess);
  if (owner && outletName === "") return done<string | null>(owner.id);
  if (namesake && (outletName !== "" || namesake.domain === null)) {
    // Named like its domain, and without one until now: this is where it publishes.
    if (domain !== null && owner === null && namesake.domain === null && isSameName(namesake.name, guess))
      await giveDomain(tx, actor, namesake.id, domain);
    return done<string | null>(namesake.id);
  }
  // Who publishes at an address is no secret, but that somebody looked there may be one: no question is asked.
  if (owner && !(await maySeeOutlet(tx, actor, owner.id))) return done<string | null>(owner.id);
  if (owner)
    return refuseName(
      `${domain} is known as ${owner.name}. Leave this empty to use that, or choose another outlet from the list.`,
    );
  return done<string | null>(
    await makeOutlet(tx, actor, { name: outletName || guess, domain, ownerGroup: "" }, false),
  );
}

/**
 * Outlets are made and given their domains one at a time, so that two people who add articles of a new outlet at once
 * make one outlet. Held until the transaction ends.
 */
export async function lockOutlets(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('galley.outlets', 0))`;
}

/** `open`: added by hand, for everybody to see; one that comes with a source is seen where a source of it is. */
export async function makeOutlet(
  tx: Transaction,
  actor: Actor,
  fields: { name: string; domain: string | null; ownerGroup: string },
  open: boolean,
): Promise<string> {
  const outlet = await tx.outlet.create({ data: { ...fields, open }, select: { id: true } });
  await appendEvent(tx, actor, { kind: "outlet.added", outletId: outlet.id, after: outletFacts(fields) });
  return outlet.id;
}

export async function maySeeOutlet(tx: Transaction, actor: Actor, outletId: string): Promise<boolean> {
  return (await tx.outlet.count({ where: { id: outletId, ...visibleOutlets(actor) } })) > 0;
}

/** The outlet of this name, without regard to case; the oldest when there are several. */
export function ofName(tx: Transaction, name: string) {
  return tx.outlet.findFirst({
    where: { name: { equals: likeText(name), mode: "insensitive" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, domain: true },
  });
}

export function outletFacts(outlet: { name: string; domain: string | null; ownerGroup: string }) {
  return { name: outlet.name, domain: outlet.domain ?? "", ownerGroup: outlet.ownerGroup };
}

function ofDomain(tx: Transaction, domain: string) {
  return tx.outlet.findUnique({ where: { domain }, select: { id: true, name: true } });
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function refuseName(sentence: string) {
  return refuse({ code: "invalid", fields: { outletName: sentence } });
}

async function giveDomain(tx: Transaction, actor: Actor, outletId: string, domain: string) {
  await tx.outlet.update({
    where: { id: outletId },
    data: { domain, version: { increment: 1 } },
    select: { id: true },
  });
  await appendEvent(tx, actor, {
    kind: "outlet.edited",
    outletId,
    before: { domain: "" },
    after: { domain },
    reason: "Recognised from the address of a source.",
  });
}
