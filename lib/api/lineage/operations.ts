import { z } from "zod";
import { NO_ORIGINS } from "@/lib/domain/corroboration/said-origins";
import { LIMITS } from "@/lib/domain/limits";
import { LINEAGE_RELATIONS } from "@/lib/domain/lineage/vocabulary";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { readClaim } from "@/lib/usecases/claims/reads";
import { sayReliance, takeBackReliance } from "@/lib/usecases/lineage/commands";
import { readClaimLineage } from "@/lib/usecases/lineage/reads";
import { sayOneOrigin, takeBackOneOrigin } from "@/lib/usecases/lineage/same-origin";
import {
  MOST_OF_ONE_ORIGIN,
  sayOneOriginSchema,
  sayRelianceSchema,
  stateLineageSchema,
  takeBackOneOriginSchema,
  takeBackRelianceSchema,
} from "@/lib/usecases/lineage/schema";
import { stateLineage } from "@/lib/usecases/lineage/statements";
import { claimParam, made, nothing, uuid } from "../fields";
import { operation } from "../operation";
import { mapped, through } from "../through-schema";
import { corroboration, lineage } from "./shapes";

const tag = "Lineage and corroboration";
const ofClaim = z.object({ claim: claimParam });
const scope = z
  .enum(["passage", "work"])
  .meta({ description: "Of these words alone, or of the whole source, which every claim on it inherits" });
const note = z.string().max(LIMITS.note).optional();

const EMPTY = {
  ...{ passages: [], edges: [], oneOrigins: [], items: { supports: [], inPart: [], refutes: [] } },
  ...{ exact: NO_ORIGINS, narrower: NO_ORIGINS, against: NO_ORIGINS },
};

export const LINEAGE_OPERATIONS = [
  operation({
    ...{ id: "readLineage", method: "GET", path: "/claims/{claim}/lineage", tag, scope: "read" },
    summary: "Where a claim's evidence comes from, as far as it is said.",
    ...{ params: ofClaim, answer: lineage },
    run: async ({ actor, params }) => {
      const claim = await readClaim(actor, params.claim);
      if (!claim) return refuse("notFound");
      return done({ value: (await readClaimLineage(actor, claim.id)) ?? EMPTY });
    },
  }),
  operation({
    ...{ id: "readCorroboration", method: "GET", path: "/claims/{claim}/corroboration", tag, scope: "read" },
    summary: "How many independent origins stand behind a claim, at least and at most, and who they are.",
    ...{ params: ofClaim, answer: corroboration },
    run: async ({ actor, params }) => {
      const claim = await readClaim(actor, params.claim);
      if (!claim) return refuse("notFound");
      const { exact, narrower, against } = (await readClaimLineage(actor, claim.id)) ?? EMPTY;
      return done({ value: { exact, narrower, against } });
    },
  }),
  operation({
    ...{ id: "sayReliance", method: "POST", path: "/lineage/reliances", tag, scope: "write" },
    summary:
      "Says that one passage relies on another. Claims are counted anew, and reopened where it decides (G6).",
    ...{ status: 201, answer: made },
    body: z.strictObject({
      ...{ passageId: uuid, scope, note },
      toSourceId: uuid,
      toPassageId: uuid.nullable().optional().meta({ description: "None: the whole of the source" }),
      relation: z.enum(LINEAGE_RELATIONS),
      shownById: uuid.nullable().optional().meta({ description: "The passage that shows it" }),
    }),
    run: async ({ actor, body, requestId }) =>
      mapped(
        await through(sayRelianceSchema, { ...body, requestId }, (input) => sayReliance(actor, input)),
        ({ edgeId }) => ({ value: { id: edgeId } }),
      ),
  }),
  operation({
    ...{
      id: "takeBackReliance",
      method: "DELETE",
      path: "/lineage/reliances/{reliance}",
      tag,
      scope: "write",
    },
    summary: "Takes back that one passage relies on another. It stays readable in history.",
    ...{ params: z.object({ reliance: uuid }), answer: nothing },
    run: async ({ actor, params }) => {
      const edge = { edgeId: params.reliance };
      return asDone(await through(takeBackRelianceSchema, edge, (input) => takeBackReliance(actor, input)));
    },
  }),
  operation({
    ...{ id: "stateLineage", method: "PUT", path: "/passages/{passage}/lineage", tag, scope: "write" },
    summary: "Says where a passage, or its whole source, knows it from.",
    ...{ params: z.object({ passage: uuid }), answer: nothing },
    body: z.strictObject({ scope, note, lineage: z.enum(["own_reporting", "not_known", "not_said"]) }),
    run: async ({ actor, params, body }) => {
      const statement = { ...body, passageId: params.passage };
      return asDone(await through(stateLineageSchema, statement, (input) => stateLineage(actor, input)));
    },
  }),
  operation({
    ...{ id: "sayOneOrigin", method: "POST", path: "/lineage/one-origins", tag, scope: "write" },
    summary: "Says that passages come from one origin: one leaker, one owner, one principal.",
    ...{ status: 201, answer: made },
    body: z.strictObject({
      passageIds: z.array(uuid).min(2).max(MOST_OF_ONE_ORIGIN),
      what: z.string().min(1).max(LIMITS.reason),
    }),
    run: async ({ actor, body, requestId }) =>
      mapped(
        await through(sayOneOriginSchema, { ...body, requestId }, (input) => sayOneOrigin(actor, input)),
        ({ originId }) => ({ value: { id: originId } }),
      ),
  }),
  operation({
    ...{
      id: "takeBackOneOrigin",
      method: "DELETE",
      path: "/lineage/one-origins/{origin}",
      tag,
      scope: "write",
    },
    summary: "Takes back that passages come from one origin.",
    ...{ params: z.object({ origin: uuid }), answer: nothing },
    run: async ({ actor, params }) => {
      const origin = { originId: params.origin };
      return asDone(
        await through(takeBackOneOriginSchema, origin, (input) => takeBackOneOrigin(actor, input)),
      );
    },
  }),
];

function asDone(result: Result<unknown>) {
  return result.ok ? done({ value: { done: true as const } }) : result;
}
