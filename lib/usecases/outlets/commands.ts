import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { OutletId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { visibleOutlets } from "../stories/visible";
import { lockOutlets, makeOutlet, maySeeOutlet, ofName, outletFacts } from "./find-or-make";
import type { AddOutlet, EditOutlet } from "./schema";

/**
 * Adds an outlet by hand. One with this domain, or this name when no domain tells them apart, is offered instead; it is
 * given without a word where it was known from restricted stories alone.
 */
export async function addOutlet(actor: Actor, input: AddOutlet): Promise<Result<{ outletId: OutletId }>> {
  if (!can(actor, "outlet.write")) return refuse({ code: "notAllowed", permission: "outlet.write" });
  return inTransaction(async (tx) => {
    await lockOutlets(tx);
    const taken = input.domain === null ? await ofName(tx, input.name) : await ownerOf(tx, input.domain);
    if (taken && (await maySeeOutlet(tx, actor, taken.id)))
      return refuse({ code: "outletExists", outletId: taken.id, name: taken.name });
    if (taken)
      await tx.outlet.update({ where: { id: taken.id }, data: { open: true }, select: { id: true } });
    return done({ outletId: (taken?.id ?? (await makeOutlet(tx, actor, input, true))) as OutletId });
  });
}

/** Changes an outlet's name, domain or owner. A domain belongs to one outlet. */
export async function editOutlet(actor: Actor, input: EditOutlet): Promise<Result<{ version: number }>> {
  if (!can(actor, "outlet.write")) return refuse({ code: "notAllowed", permission: "outlet.write" });
  return inTransaction(async (tx) => {
    await lockOutlets(tx);
    const { outletId, version, ...fields } = input;
    const before = await tx.outlet.findFirst({
      where: { id: outletId, ...visibleOutlets(actor) },
      select: { name: true, domain: true, ownerGroup: true, version: true },
    });
    if (!before) return refuse("notFound");
    const change = changedFields(outletFacts(before), outletFacts(fields));
    if (!change) return done({ version: before.version });
    if (before.version !== version)
      return refuse(await changedMeanwhile(tx, { outletId }, outletFacts(before), before.version));
    const taken = fields.domain === null ? null : await ownerOf(tx, fields.domain);
    if (taken && taken.id !== outletId && !(await maySeeOutlet(tx, actor, taken.id)))
      return refuse({
        code: "invalid",
        fields: { domain: "Another outlet has this domain. Leave it empty." },
      });
    if (taken && taken.id !== outletId)
      return refuse({ code: "outletExists", outletId: taken.id, name: taken.name });
    await tx.outlet.update({
      where: { id: outletId },
      data: { ...fields, version: { increment: 1 } },
      select: { id: true },
    });
    await appendEvent(tx, actor, { kind: "outlet.edited", outletId, ...change });
    return done({ version: version + 1 });
  });
}

function ownerOf(tx: Transaction, domain: string) {
  return tx.outlet.findUnique({ where: { domain }, select: { id: true, name: true } });
}
