import type { Stage } from "@/lib/domain/claims/vocabulary";
import { database } from "@/lib/platform/database/client";

/**
 * How many claims of each story stand in each stage: one query, whatever the number of stories.
 * Asks nobody: for reads that have already chosen the stories which the actor may see.
 */
export async function readStageCounts(storyIds: string[]): Promise<Map<string, Map<Stage, number>>> {
  const rows = await database().$queryRaw<{ storyId: string; stage: Stage; count: number }[]>`
    select p."storyId", c."stage"::text as "stage", count(*)::int as "count"
    from "Placement" p join "Claim" c on c."id" = p."claimId"
    where p."storyId" = any(${storyIds}::uuid[])
    group by 1, 2`;
  const counts = new Map<string, Map<Stage, number>>();
  for (const { storyId, stage, count } of rows) {
    const stages = counts.get(storyId) ?? new Map<Stage, number>();
    counts.set(storyId, stages.set(stage, count));
  }
  return counts;
}
