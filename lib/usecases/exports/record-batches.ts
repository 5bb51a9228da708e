import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import { sayFlag } from "@/lib/domain/relations/claim-flag";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { readFlagsOf } from "../relations/flags";
import { toRecord } from "./claim-records";
import { readStoredClaims } from "./stored-claims";
import { storiesOf } from "./stories-of";

/** Told how many of how many records have been read. */
export type Progress = (done: number, total: number) => void;

type Options = { workingCopies: boolean; batch: number; progress?: Progress };

/** Numbers are small, and their rows cheap; a page of them is over in a moment. */
const NUMBERS_PER_PAGE = 5_000;

/**
 * The claims as records, in the order of their references, from one moment: which they are is asked first, for the rules
 * of who sees what are Prisma's, then all of them are read by one cursor, so that memory holds two batches
 * however many there are, and each is read when the one before has been taken.
 */
export async function* recordBatches(
  actor: Actor,
  where: Prisma.ClaimWhereInput,
  { workingCopies, batch, progress = () => {} }: Options,
): AsyncGenerator<ClaimRecord[], void, void> {
  const scope: Prisma.ClaimWhereInput = workingCopies
    ? {}
    : { stage: "signed_off", signedAssessmentId: { not: null } };
  const numbers = await readNumbers({ AND: [where, scope] });
  if (numbers.length === 0) return;
  const placed = storiesOf(actor);
  let done = 0;
  for await (const claims of readStoredClaims(numbers, { workingCopies, batch })) {
    const stories = await placed(claims);
    const flags = await readFlagsOf(
      actor,
      claims.filter(({ isRelated }) => isRelated).map(({ id }) => id),
    );
    done += claims.length;
    progress(done, numbers.length);
    yield claims.map((claim, index) => {
      const inStories = stories[index] ?? { stories: [], wordsInDraft: [] };
      const flagged = (flags.get(claim.id) ?? []).map(sayFlag);
      return toRecord(claim, { ...inStories, flags: flagged }, workingCopies);
    });
  }
}

async function readNumbers(where: Prisma.ClaimWhereInput): Promise<number[]> {
  const numbers: number[] = [];
  for (;;) {
    const after = numbers.at(-1) ?? 0;
    const page = await database().claim.findMany({
      where: { AND: [where, { number: { gt: after } }] },
      orderBy: { number: "asc" },
      take: NUMBERS_PER_PAGE,
      select: { number: true },
    });
    for (const { number } of page) numbers.push(number);
    if (page.length < NUMBERS_PER_PAGE) return numbers;
  }
}
