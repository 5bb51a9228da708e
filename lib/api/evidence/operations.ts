import { z } from "zod";
import { claimReference } from "@/lib/domain/claims/reference";
import { done, refuse } from "@/lib/domain/refusal";
import { readClaim } from "@/lib/usecases/claims/reads";
import { answerEvidence } from "@/lib/usecases/evidence/answer";
import { addEvidence, editEvidence, removeEvidence } from "@/lib/usecases/evidence/commands";
import { readEvidence, readEvidenceOf } from "@/lib/usecases/evidence/reads";
import {
  addEvidenceSchema,
  answerEvidenceSchema,
  editEvidenceSchema,
  removeEvidenceSchema,
} from "@/lib/usecases/evidence/schema";
import { reasonBody } from "../claims/shapes";
import { changed, claimParam, made, nothing, reference, uuid } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";
import { addEvidenceBody, answerBody, editEvidenceBody, evidence } from "./shapes";

const tag = "Evidence";
const ofClaim = z.object({ claim: claimParam });
const params = z.object({ evidence: uuid });

export const EVIDENCE_OPERATIONS = [
  operation({
    ...{ id: "listEvidence", method: "GET", path: "/claims/{claim}/evidence", tag, scope: "read" },
    summary: "The evidence of a claim, in the order in which it was added: 200 pieces at most.",
    params: ofClaim,
    answer: z.object({ items: z.array(evidence) }),
    run: async ({ actor, params }) => {
      const claim = await readClaim(actor, params.claim);
      if (!claim) return refuse("notFound");
      return done({ value: { items: await readEvidenceOf(actor, claim.id) } });
    },
  }),
  operation({
    ...{ id: "addEvidence", method: "POST", path: "/claims/{claim}/evidence", tag, scope: "write" },
    summary: "Adds a piece of evidence to a claim.",
    ...{ params: ofClaim, body: addEvidenceBody, status: 201, answer: made },
    run: async ({ actor, params, body, requestId }) => {
      const claim = await readClaim(actor, params.claim);
      if (!claim) return refuse("notFound");
      const item = { ...body, claimId: claim.id, requestId };
      return mapped(
        await through(addEvidenceSchema, item, (input) => addEvidence(actor, input)),
        ({ evidenceId }) => ({ value: { id: evidenceId }, location: `/evidence/${evidenceId}` }),
      );
    },
  }),
  operation({
    ...{ id: "readEvidence", method: "GET", path: "/evidence/{evidence}", tag, scope: "read" },
    summary: "One piece of evidence.",
    params,
    answer: evidence.extend({ claim: reference }).meta({ id: "EvidenceOfClaim" }),
    run: async ({ actor, params }) =>
      mapped(found(await readEvidence(actor, params.evidence)), ({ claim, ...item }) => ({
        value: { ...item, claim: claimReference(claim.number) },
        version: item.version,
      })),
  }),
  operation({
    ...{ id: "editEvidence", method: "PATCH", path: "/evidence/{evidence}", tag, scope: "write" },
    summary: "Changes those fields of a piece of evidence that are said.",
    ...{ params, ifMatch: true, body: editEvidenceBody, answer: changed },
    run: async ({ actor, params, body, version }) => {
      const before = await readEvidence(actor, params.evidence);
      if (!before) return refuse("notFound");
      const { stance, basis, primary, note, passage } = before;
      const passageIs = passage.wholeWork && body.exact === undefined ? "whole" : "words";
      const now = { stance, basis, primary, note, ...passage, passageIs, ...body };
      const fields = { ...now, evidenceId: before.id, version };
      return mapped(
        await through(editEvidenceSchema, fields, (input) => editEvidence(actor, input)),
        (value) => ({ value }),
      );
    },
  }),
  operation({
    ...{ id: "answerEvidence", method: "PUT", path: "/evidence/{evidence}/answer", tag, scope: "write" },
    summary: "Answers in writing a piece of evidence that refutes the claim (G5).",
    ...{ params, ifMatch: true, body: answerBody, answer: changed },
    run: async ({ actor, params, body, version }) => {
      const answer = { ...body, evidenceId: params.evidence, version };
      return mapped(
        await through(answerEvidenceSchema, answer, (input) => answerEvidence(actor, input)),
        (value) => ({ value }),
      );
    },
  }),
  operation({
    ...{ id: "removeEvidence", method: "POST", path: "/evidence/{evidence}/remove", tag, scope: "write" },
    summary: "Takes a piece of evidence off its claim, with a reason. Assessments that copied it keep it.",
    ...{ params, body: reasonBody, answer: nothing },
    run: async ({ actor, params, body }) => {
      const removal = { ...body, evidenceId: params.evidence };
      return mapped(
        await through(removeEvidenceSchema, removal, (input) => removeEvidence(actor, input)),
        () => ({ value: { done: true as const } }),
      );
    },
  }),
];
