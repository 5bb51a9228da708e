import { z } from "zod";
import type { Actor } from "@/lib/domain/access/actor";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { reopenClaim } from "@/lib/usecases/assessments/commands";
import { reopenClaimSchema } from "@/lib/usecases/assessments/schema";
import { cutClaim, restoreClaim } from "@/lib/usecases/claims/commands";
import { readClaim } from "@/lib/usecases/claims/reads";
import { cutClaimSchema, restoreClaimSchema } from "@/lib/usecases/claims/schema";
import { correctClaim } from "@/lib/usecases/corrections/commands";
import { readCorrections } from "@/lib/usecases/corrections/reads";
import { correctClaimSchema } from "@/lib/usecases/corrections/schema";
import { claimParam, nothing } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";
import { correctBody, correction, reasonBody } from "./shapes";

const params = z.object({ claim: claimParam });
const tag = "Claims";
const DONE = { value: { done: true as const } };

export const CLAIM_STAGE_OPERATIONS = [
  operation({
    ...{ id: "cutClaim", method: "POST", path: "/claims/{claim}/cut", tag, scope: "sign_off" },
    summary: "Takes a claim out of its stories, with a reason. Nothing is deleted.",
    ...{ params, body: reasonBody, answer: nothing },
    run: ({ actor, params, body }) =>
      onClaim(actor, params.claim, (claimId) =>
        through(cutClaimSchema, { ...body, claimId }, (input) => cutClaim(actor, input)),
      ),
  }),
  operation({
    ...{ id: "restoreClaim", method: "POST", path: "/claims/{claim}/restore", tag, scope: "sign_off" },
    summary: "Brings back a claim that was cut.",
    ...{ params, body: reasonBody, answer: nothing },
    run: ({ actor, params, body }) =>
      onClaim(actor, params.claim, (claimId) =>
        through(restoreClaimSchema, { ...body, claimId }, (input) => restoreClaim(actor, input)),
      ),
  }),
  operation({
    ...{ id: "reopenClaim", method: "POST", path: "/claims/{claim}/reopen", tag, scope: "sign_off" },
    summary: "Has the work on a signed-off claim go on. What was signed stays readable.",
    ...{ params, body: reasonBody, answer: nothing },
    run: ({ actor, params, body }) =>
      onClaim(actor, params.claim, (claimId) =>
        through(reopenClaimSchema, { ...body, claimId }, (input) => reopenClaim(actor, input)),
      ),
  }),
  operation({
    ...{ id: "listCorrections", method: "GET", path: "/claims/{claim}/corrections", tag, scope: "read" },
    summary: "What was changed after a claim was signed off or published, in order.",
    params,
    answer: z.object({ items: z.array(correction) }),
    run: async ({ actor, params }) =>
      mapped(found(await readCorrections(actor, params.claim)), (items) => ({ value: { items } })),
  }),
  operation({
    ...{ id: "correctClaim", method: "POST", path: "/claims/{claim}/corrections", tag, scope: "sign_off" },
    summary: "Appends a correction to a claim that was signed off (G11). What was signed stays as it was.",
    ...{ params, body: correctBody, status: 201, answer: nothing },
    run: ({ actor, params, body, requestId }) =>
      onClaim(actor, params.claim, (claimId) =>
        through(correctClaimSchema, { ...body, claimId, requestId }, (input) => correctClaim(actor, input)),
      ),
  }),
];

async function onClaim(actor: Actor, number: number, run: (claimId: string) => Promise<Result<unknown>>) {
  const claim = await readClaim(actor, number);
  if (!claim) return refuse("notFound");
  const result = await run(claim.id);
  return result.ok ? done(DONE) : result;
}
