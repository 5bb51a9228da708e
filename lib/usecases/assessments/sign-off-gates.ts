import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { GateClaim } from "@/lib/domain/verification/gate-facts";
import { missingToSignOff, stillNeeded, toOverride } from "@/lib/domain/verification/gates";
import type { OverridableGate } from "@/lib/domain/verification/policy";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { readPolicyNow } from "../policy/current";
import { withCopiesChecked } from "./copies-intact";
import { decidedOn } from "./decided-on";
import { readGateFacts } from "./gate-facts";
import type { SignOffClaim } from "./schema";

type Decided = {
  policyVersion: number;
  decidedOn: Prisma.InputJsonObject;
  overrides: { gate: OverridableGate; missing: string; reason: string }[];
};

/**
 * Whether a verdict can be signed off as the claim stands now, under the rules of now: saved copies are hashed again, and
 * each gate that is not passed has its written reason. What a reason was given for and is passed all the same is no
 * override. The claim's row has to be locked.
 */
export async function decideSignOff(
  tx: Transaction,
  claim: GateClaim & { id: string; wording: string },
  verdict: ProposedVerdict,
  input: SignOffClaim,
): Promise<Result<Decided>> {
  const policy = await readPolicyNow(tx);
  const facts = await withCopiesChecked(tx, await readGateFacts(tx, claim), verdict);
  const needs = stillNeeded(verdict, facts, policy);
  const reasons: Record<OverridableGate, string | undefined> = {
    G1: input.overrideG1,
    G2: input.overrideG2,
    G4: input.overrideG4,
    G5: input.overrideG5,
  };
  const overrides = toOverride(needs)
    .map(({ gate, sentence }) => ({ gate, missing: sentence, reason: reasons[gate] ?? "" }))
    .filter(({ reason }) => reason !== "");
  const missing = missingToSignOff(
    needs,
    overrides.map(({ gate }) => gate),
  );
  if (missing.length > 0) return refuse({ code: "gates", missing });
  return done({ policyVersion: policy.version, decidedOn: decidedOn(facts, needs), overrides });
}
