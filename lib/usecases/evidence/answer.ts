import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { assessedVerdict } from "../claims/assessed-verdict";
import { reopenByChange } from "../claims/reopen-by-change";
import { appendEvent } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { loadEvidence } from "./load";
import type { AnswerEvidence } from "./schema";

/**
 * Says in writing why evidence that refutes does not keep the claim from being verified (G5). An empty answer takes it
 * back, and undoes a verdict that rests on there being one. Whoever answers is an author of the evidence (G3).
 */
export async function answerEvidence(
  actor: Actor,
  input: AnswerEvidence,
): Promise<Result<{ version: number }>> {
  if (!can(actor, "evidence.edit")) return refuse({ code: "notAllowed", permission: "evidence.edit" });
  return inTransaction(async (tx) => {
    const loaded = await loadEvidence(tx, actor, input.evidenceId);
    if (!loaded) return refuse("notFound");
    const { claim, evidence: before } = loaded;
    const { evidenceId, answer } = input;
    if (before.answer === answer) return done({ version: before.version });
    if (before.version !== input.version)
      return refuse(
        await changedMeanwhile(tx, { claimId: claim.id }, { answer: before.answer }, before.version),
      );
    if (claim.stage === "cut") return refuse("claimIsCut");
    if (before.stance !== "refutes") return refuse("nothingToAnswer");
    const by = answer === "" ? null : actor.personId;
    await tx.evidence.update({
      where: { id: evidenceId },
      data: {
        ...{ answer, answeredById: by, answeredAt: by && new Date() },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "evidence.answered",
      claimId: claim.id,
      before: { answer: before.answer },
      after: { answer, source: before.passage.source.title },
    });
    if (answer === "" && (await assessedVerdict(tx, claim)) === "verified")
      await reopenByChange(tx, actor, claim, "The answer to what speaks against the claim was taken back.");
    return done({ version: before.version + 1 });
  });
}
