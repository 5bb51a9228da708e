import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { done, refuse } from "@/lib/domain/refusal";
import { addOutlet, editOutlet } from "@/lib/usecases/outlets/commands";
import { readOutlet, readOutlets } from "@/lib/usecases/outlets/reads";
import { addOutletSchema, editOutletSchema } from "@/lib/usecases/outlets/schema";
import { changed, cursor, made, page, pageOf, uuid } from "../fields";
import { operation } from "../operation";
import { found, mapped, through } from "../through-schema";

const tag = "Outlets";
const params = z.object({ outlet: uuid });

const outlet = {
  id: uuid,
  name: z.string(),
  domain: z.string().nullable().meta({ description: "Registrable domain; null when not known" }),
  ownerGroup: z.string(),
  sources: z.int(),
};

const outletFields = {
  name: z.string().min(1).max(LIMITS.outletName),
  domain: z.string().max(LIMITS.url).optional(),
  ownerGroup: z.string().max(LIMITS.ownerGroup).optional(),
};

export const OUTLET_OPERATIONS = [
  operation({
    ...{ id: "listOutlets", method: "GET", path: "/outlets", tag, scope: "read" },
    summary: "Outlets by name, 100 a page.",
    query: z.strictObject({ ...cursor, text: z.string().max(LIMITS.searchText).optional() }),
    answer: pageOf(z.object(outlet).meta({ id: "OutletRow" })),
    run: async ({ actor, query }) =>
      done(page(await readOutlets(actor, { query: query.text ?? "", after: query.cursor ?? null }))),
  }),
  operation({
    ...{ id: "addOutlet", method: "POST", path: "/outlets", tag, scope: "write" },
    summary: "Adds an outlet. One with this domain, or this name without one, is told instead.",
    ...{ body: z.strictObject(outletFields), status: 201, answer: made },
    run: async ({ actor, body }) =>
      mapped(await through(addOutletSchema, body, (input) => addOutlet(actor, input)), ({ outletId }) => ({
        value: { id: outletId },
        location: `/outlets/${outletId}`,
      })),
  }),
  operation({
    ...{ id: "readOutlet", method: "GET", path: "/outlets/{outlet}", tag, scope: "read" },
    summary: "An outlet.",
    ...{ params, answer: z.object({ ...outlet, version: z.int() }).meta({ id: "Outlet" }) },
    run: async ({ actor, params }) =>
      mapped(found(await readOutlet(actor, params.outlet)), (value) => ({ value, version: value.version })),
  }),
  operation({
    ...{ id: "editOutlet", method: "PATCH", path: "/outlets/{outlet}", tag, scope: "write" },
    summary: "Changes those fields of an outlet that are said.",
    ...{ params, ifMatch: true, answer: changed },
    body: z.strictObject(z.object(outletFields).partial().shape),
    run: async ({ actor, params, body, version }) => {
      const before = await readOutlet(actor, params.outlet);
      if (!before) return refuse("notFound");
      const fields = { ...before, domain: before.domain ?? "", ...body, outletId: before.id, version };
      return mapped(
        await through(editOutletSchema, fields, (input) => editOutlet(actor, input)),
        (value) => ({ value }),
      );
    },
  }),
];
