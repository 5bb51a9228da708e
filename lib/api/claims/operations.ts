import { z } from "zod";
import { claimReference } from "@/lib/domain/claims/reference";
import { writeTableCursor } from "@/lib/domain/claims/table-cursor";
import { done, refuse } from "@/lib/domain/refusal";
import { editClaim, logClaim } from "@/lib/usecases/claims/commands";
import { readClaim } from "@/lib/usecases/claims/reads";
import { editClaimSchema, logClaimSchema } from "@/lib/usecases/claims/schema";
import { readClaimsTable } from "@/lib/usecases/ledger/reads";
import { changed, claimParam, pageOf } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";
import { claim, claimRow, editClaimBody, logClaimBody, loggedClaim } from "./shapes";
import { claimsQuery, viewOf } from "./view";

const params = z.object({ claim: claimParam });
const tag = "Claims";

export const CLAIM_OPERATIONS = [
  operation({
    ...{ id: "listClaims", method: "GET", path: "/claims", tag, scope: "read" },
    summary:
      "The claims of a view, with the filters of the claims table, 100 a page. total counts no further than 10,001.",
    query: claimsQuery,
    answer: pageOf(claimRow),
    run: async ({ actor, query }) => {
      const { rows, total, next } = await readClaimsTable(actor, viewOf(query));
      const cursor = next && writeTableCursor(next);
      const items = rows.map(({ number, ...row }) => ({ ...row, reference: claimReference(number) }));
      return done({ value: { items, total, next: cursor }, next: cursor });
    },
  }),
  operation({
    ...{ id: "logClaim", method: "POST", path: "/claims", tag, scope: "write" },
    summary: "Logs a claim, in a story and on words of its newest draft, if they are said.",
    body: logClaimBody,
    status: 201,
    answer: loggedClaim,
    run: async ({ actor, body, requestId }) =>
      mapped(
        await through(logClaimSchema, { ...body, requestId }, (input) => logClaim(actor, input)),
        ({ claimId, number }) => {
          const reference = claimReference(number);
          return { value: { id: claimId, reference }, location: `/claims/${reference}` };
        },
      ),
  }),
  operation({
    ...{ id: "readClaim", method: "GET", path: "/claims/{claim}", tag, scope: "read" },
    summary: "What a claim says and how it stands.",
    params,
    answer: claim,
    run: async ({ actor, params }) =>
      mapped(found(await readClaim(actor, params.claim)), ({ number, ...facts }) => ({
        value: { ...facts, reference: claimReference(number) },
        version: facts.version,
      })),
  }),
  operation({
    ...{ id: "editClaim", method: "PATCH", path: "/claims/{claim}", tag, scope: "write" },
    summary:
      "Changes those fields of a claim that are said. A signed-off claim whose wording changes is reopened (G6).",
    params,
    ifMatch: true,
    body: editClaimBody,
    answer: changed,
    run: async ({ actor, params, body, version }) => {
      const before = await readClaim(actor, params.claim);
      if (!before) return refuse("notFound");
      const { id: claimId, assignee, ...facts } = before;
      const fields = { ...facts, assigneeId: assignee?.id ?? null, ...body, claimId, version };
      return mapped(await through(editClaimSchema, fields, (input) => editClaim(actor, input)), (edited) => ({
        value: edited,
      }));
    },
  }),
];
