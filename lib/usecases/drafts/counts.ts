import type { Stage } from "@/lib/domain/claims/vocabulary";
import { countTaking, type RestoredKind, type TakingCounts } from "@/lib/domain/drafts/draft-preview";
import type { AnchorOutcome } from "@/lib/domain/drafts/draft-taking";
import { database } from "@/lib/platform/database/client";

type Row = { draftId: string; outcome: AnchorOutcome; stageBefore: Stage; stageAfter: Stage; count: number };

/**
 * What each draft did to the claims, counted from what was written with it, and how long it is: one query each, whatever
 * the number of drafts. A length counts code points, as the database does. Asks nobody: for reads that have chosen.
 */
export async function readTakingCounts(draftIds: string[]) {
  const [rows, sizes] = await Promise.all([
    database().$queryRaw<Row[]>`
      select "draftId", "outcome"::text, "stageBefore"::text, "stageAfter"::text, count(*)::int as "count"
      from "DraftOutcome" where "draftId" = any(${draftIds}::uuid[]) group by 1, 2, 3, 4`,
    database().$queryRaw<{ id: string; length: number }[]>`
      select "id", char_length("text") as "length" from "Draft" where "id" = any(${draftIds}::uuid[])`,
  ]);
  const counts = new Map<string, TakingCounts>();
  for (const id of new Set(rows.map(({ draftId }) => draftId))) {
    const claims = rows
      .filter(({ draftId }) => draftId === id)
      .flatMap(({ count, ...row }) =>
        Array.from({ length: count }, () => ({ ...row, restores: restores(row) })),
      );
    counts.set(id, countTaking(claims));
  }
  return { counts, lengths: new Map(sizes.map(({ id, length }) => [id, length])) };
}

/** What a draft cannot do to a claim but by going back. */
function restores({ stageBefore, stageAfter }: Pick<Row, "stageBefore" | "stageAfter">): RestoredKind | null {
  if (stageBefore === stageAfter) return null;
  if (stageBefore === "cut") return "cut";
  if (stageAfter === "signed_off") return "signOff";
  return stageAfter === "awaiting_review" ? "proposal" : null;
}
