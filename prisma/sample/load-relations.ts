import { randomUUID } from "node:crypto";
import { relateClaims } from "@/lib/usecases/relations/commands";
import { relateClaimsSchema } from "@/lib/usecases/relations/schema";
import { accepted } from "./accepted";
import type { Actors } from "./load-people";
import { RELATIONS } from "./relations";

/** Says what stands between the claims, whose ids come in the order of their numbers. */
export async function loadRelations(actors: Actors, claimIds: readonly string[]): Promise<void> {
  for (const { from, side, to, asOf, by, note } of RELATIONS) {
    const input = relateClaimsSchema.parse({
      ...{ claimId: claimIds[from - 1], otherId: claimIds[to - 1], side, asOf, note },
      requestId: randomUUID(),
    });
    await accepted(`C-${from} ${side} C-${to}`, relateClaims(actors[by], input));
  }
}
