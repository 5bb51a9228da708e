import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import { sayFlag } from "@/lib/domain/relations/claim-flag";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { readFlagsOf } from "../relations/flags";
import { selectForRecord, toRecord } from "./claim-records";
import { readWordsInDrafts } from "./words-in-draft";

type Options = { workingCopies: boolean; batch: number };

/**
 * The claims as records, in the order of their references, a batch at a time: the next is asked for when the one before
 * has been taken, so that memory holds one batch however many claims there are, and no transaction stays open
 * for as long as a slow reader reads. A number never changes, so each claim comes once.
 */
export async function* recordBatches(
  actor: Actor,
  where: Prisma.ClaimWhereInput,
  { workingCopies, batch }: Options,
): AsyncGenerator<ClaimRecord[], void, void> {
  const scope: Prisma.ClaimWhereInput = workingCopies
    ? {}
    : { stage: "signed_off", signedAssessmentId: { not: null } };
  for (let after = 0; ; ) {
    const claims = await database().claim.findMany({
      where: { AND: [where, scope, { number: { gt: after } }] },
      orderBy: { number: "asc" },
      take: batch,
      select: selectForRecord(actor, workingCopies),
    });
    const words = await readWordsInDrafts(claims);
    const flags = await readFlagsOf(
      actor,
      claims.map(({ id }) => id),
    );
    if (claims.length > 0)
      yield claims.map((claim) => {
        const [wordsInDraft, flagged] = [words.get(claim.id) ?? [], flags.get(claim.id) ?? []];
        return toRecord(claim, { wordsInDraft, flags: flagged.map(sayFlag) }, workingCopies);
      });
    const last = claims.at(-1);
    if (!last || claims.length < batch) return;
    after = last.number;
  }
}
