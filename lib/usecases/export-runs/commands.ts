import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { openExport } from "../exports/open-export";
import type { AskForExport } from "./schema";

export const WRITE_EXPORT_JOB = "write-export";

/** Of one person: each can be as large as the newsroom, and they are written one after the other. */
const UNDER_WAY_AT_MOST = 5;

/** Has an export written that is too long to wait for. Refused at once where it would be refused in the end. */
export async function askForExport(
  actor: Actor,
  { address, requestId }: AskForExport,
): Promise<Result<null>> {
  if (!can(actor, "export.signedOff")) return refuse({ code: "notAllowed", permission: "export.signedOff" });
  const file = await openExport(actor, address);
  if (!file.ok) return file;
  const { name, mediaType } = file.value;
  try {
    return await inTransaction(async (tx) => {
      if ((await tx.exportRun.count({ where: { requestId } })) > 0) return done(null);
      const underWay = await tx.exportRun.count({
        where: { askedById: actor.personId, state: { in: ["waiting", "writing"] } },
      });
      if (underWay >= UNDER_WAY_AT_MOST) return refuse("exportsUnderWay");
      const { id } = await tx.exportRun.create({
        data: { address, fileName: name, mediaType, askedById: actor.personId, requestId },
        select: { id: true },
      });
      await enqueue(tx, WRITE_EXPORT_JOB, { exportId: id });
      return done(null);
    });
  } catch (error) {
    // The same request again: it is being written already.
    if (uniqueViolation(error)) return done(null);
    throw error;
  }
}
