import { z } from "zod";
import { PROPOSED_VERDICTS } from "@/lib/domain/claims/vocabulary";
import { BASES, STANCES } from "@/lib/domain/evidence/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { LOCATOR_KINDS, SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import {
  proposeVerdict,
  returnClaim,
  signOffClaim,
  withdrawProposal,
} from "@/lib/usecases/assessments/commands";
import { readAssessments } from "@/lib/usecases/assessments/reads";
import {
  proposeVerdictSchema,
  returnClaimSchema,
  signOffClaimSchema,
  withdrawProposalSchema,
} from "@/lib/usecases/assessments/schema";
import { readClaim } from "@/lib/usecases/claims/reads";
import { claimParam, made, named, nothing, time, uuid } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";

const tag = "Assessments and sign-off";
const ofClaim = z.object({ claim: claimParam });
const ofAssessment = z.object({ assessment: uuid });

const item = z.object({
  id: uuid,
  sourceId: uuid,
  sourceTitle: z.string(),
  sourceKind: z.enum(SOURCE_KINDS),
  outletName: z.string(),
  publishedOn: z.string(),
  exact: z.string(),
  paraphrased: z.boolean(),
  locatorKind: z.enum(LOCATOR_KINDS),
  locator: z.string(),
  stance: z.enum(STANCES),
  basis: z.enum(BASES),
  primary: z.boolean(),
});

const policyVersion = z.int().meta({ description: "Of the newsroom's rules" });

const assessment = z
  .object({
    id: uuid,
    state: z.enum(["pending", "returned", "signed_off", "withdrawn"]),
    verdict: z.enum(PROPOSED_VERDICTS),
    rationale: z.string(),
    narrowerWording: z.string(),
    rating: z.int().nullable(),
    trueUntil: z.string(),
    wording: z.string().meta({ description: "The claim as it was assessed" }),
    author: named,
    proposedAt: time,
    returned: z.object({ by: z.string(), at: time, note: z.string() }).nullable(),
    policyVersion,
    signOff: z.object({ by: z.string(), at: time, note: z.string(), policyVersion }).nullable(),
    overrides: z.array(
      z.object({ gate: z.string(), missing: z.string(), reason: z.string(), by: z.string() }),
    ),
    gates: z.array(z.object({ met: z.boolean(), sentence: z.string() })),
    items: z.array(item).meta({ description: "The evidence as it was when the verdict was proposed" }),
  })
  .meta({ id: "Assessment" });

const proposeBody = z.strictObject({
  verdict: z.enum(PROPOSED_VERDICTS),
  rationale: z.string().max(LIMITS.rationale).optional(),
  narrowerWording: z.string().max(LIMITS.wording).optional().meta({ description: "partly_supported" }),
  rating: z.int().min(2).max(4).nullable().optional().meta({ description: "partly_supported: 2 to 4 of 5" }),
  trueUntil: z.string().max(LIMITS.date).optional().meta({ description: "outdated: an ISO 8601 date" }),
});

const why = z.string().max(LIMITS.reason).optional();

const signOffBody = z.strictObject({
  note: z.string().max(LIMITS.note).optional(),
  overrides: z
    .strictObject({ G1: why, G2: why, G4: why, G5: why })
    .optional()
    .meta({ description: "Why a gate that is not passed is let pass, as far as the rules allow it" }),
});

const returnBody = z.strictObject({ note: z.string().min(1).max(LIMITS.note) });

export const ASSESSMENT_OPERATIONS = [
  operation({
    ...{ id: "listAssessments", method: "GET", path: "/claims/{claim}/assessments", tag, scope: "read" },
    summary: "What was proposed of a claim and what was signed; the earlier ones newest first.",
    params: ofClaim,
    answer: z.object({
      pending: assessment.nullable(),
      signed: assessment.nullable(),
      earlier: z.array(assessment),
      earlierTotal: z.int(),
    }),
    run: async ({ actor, params }) =>
      mapped(found(await readAssessments(actor, params.claim)), (value) => ({ value })),
  }),
  operation({
    ...{ id: "proposeVerdict", method: "POST", path: "/claims/{claim}/assessments", tag, scope: "propose" },
    summary: "Proposes a verdict, for the claim as If-Match says it was read.",
    ...{ params: ofClaim, ifMatch: true, body: proposeBody, status: 201, answer: made },
    run: async ({ actor, params, body, version }) => {
      const claim = await readClaim(actor, params.claim);
      if (!claim) return refuse("notFound");
      const proposal = { ...body, claimId: claim.id, claimVersion: version };
      return mapped(
        await through(proposeVerdictSchema, proposal, (input) => proposeVerdict(actor, input)),
        ({ assessmentId }) => ({ value: { id: assessmentId } }),
      );
    },
  }),
  operation({
    ...{ id: "signOff", method: "POST", path: "/assessments/{assessment}/sign-off", tag, scope: "sign_off" },
    summary: "Signs off a proposed verdict. The gates are asked again; whoever signs wrote none of it (G3).",
    ...{ params: ofAssessment, body: signOffBody, answer: nothing },
    run: async ({ actor, params, body: { note, overrides } }) => {
      const reasons = Object.entries(overrides ?? {}).map(([gate, reason]) => [`override${gate}`, reason]);
      const input = { assessmentId: params.assessment, note, ...Object.fromEntries(reasons) };
      return asDone(await through(signOffClaimSchema, input, (signed) => signOffClaim(actor, signed)));
    },
  }),
  operation({
    ...{
      id: "returnClaim",
      method: "POST",
      path: "/assessments/{assessment}/return",
      tag,
      scope: "sign_off",
    },
    summary: "Gives a proposed verdict back, and says what has to be done before it can be signed off.",
    ...{ params: ofAssessment, body: returnBody, answer: nothing },
    run: async ({ actor, params, body }) => {
      const input = { ...body, assessmentId: params.assessment };
      return asDone(await through(returnClaimSchema, input, (returned) => returnClaim(actor, returned)));
    },
  }),
  operation({
    ...{ id: "withdrawProposal", method: "POST", path: "/assessments/{assessment}/withdraw" },
    ...{ tag, scope: "propose" },
    summary: "Takes a proposed verdict back.",
    ...{ params: ofAssessment, answer: nothing },
    run: async ({ actor, params }) => {
      const input = { assessmentId: params.assessment };
      return asDone(await through(withdrawProposalSchema, input, (said) => withdrawProposal(actor, said)));
    },
  }),
];

function asDone(result: Result<unknown>) {
  return result.ok ? done({ value: { done: true as const } }) : result;
}
