import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ClaimId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { uuidOfHash } from "@/lib/domain/uuid-of-hash";
import { database } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { sha256 } from "@/lib/platform/hash/sha256";
import { holdNewestDraft } from "../stories/newest-draft";
import { type LoggedClaim, logOne } from "./log-one";
import type { LogClaims } from "./schema";

/**
 * Logs several claims on words of one draft, such as those that a sentence holds: all of them or none. The same request
 * sent twice logs them once.
 */
export async function logClaims(actor: Actor, input: LogClaims): Promise<Result<LoggedClaim[]>> {
  if (!can(actor, "claim.log")) return refuse({ code: "notAllowed", permission: "claim.log" });
  const { storyId, draftId, claims } = input;
  const requestIds = claims.map((_, index) => requestIdOf(input.requestId, index));
  try {
    return await inTransaction(async (tx) => {
      const newest = await holdNewestDraft(tx, actor, storyId);
      if (!newest) return refuse("notFound");
      const logged: LoggedClaim[] = [];
      for (const [index, { start, end, ...words }] of claims.entries()) {
        const requestId = requestIds[index] ?? input.requestId;
        const claim = { ...words, ...USUAL, storyId, span: { draftId, start, end }, requestId };
        const one = await logOne(tx, actor, newest, claim);
        if (!one.ok) return one;
        logged.push(one.value);
      }
      return done(logged);
    });
  } catch (error) {
    if (uniqueViolation(error)?.includes("requestId")) return claimsOfRequest(actor, requestIds);
    throw error;
  }
}

/** What nobody is asked when several are logged in one go; it is said of each afterwards. */
const USUAL = {
  criticality: "normal",
  legalRisk: false,
  allegation: false,
  restsOnAuthorAlone: false,
  assigneeId: null,
  dueAt: null,
} as const;

/** One for each claim of the request: the same every time it is sent. */
function requestIdOf(requestId: string, index: number): string {
  return uuidOfHash(sha256(`${requestId}/${index}`));
}

async function claimsOfRequest(actor: Actor, requestIds: string[]): Promise<Result<LoggedClaim[]>> {
  const claims = await database().claim.findMany({
    where: { requestId: { in: requestIds }, authorId: actor.personId },
    orderBy: { number: "asc" },
    select: { id: true, number: true },
  });
  if (claims.length === 0) return refuse("notFound");
  return done(claims.map(({ id, number }) => ({ claimId: id as ClaimId, number })));
}
