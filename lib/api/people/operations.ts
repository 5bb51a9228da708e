import { z } from "zod";
import { ROLES } from "@/lib/domain/access/roles";
import { SCOPES, scopesOfRole } from "@/lib/domain/access/scopes";
import { done } from "@/lib/domain/refusal";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";
import { named, uuid } from "../fields";
import { operation } from "../operation";

const tag = "People";

export const PEOPLE_OPERATIONS = [
  operation({
    ...{ id: "readMe", method: "GET", path: "/me", tag, scope: "read" },
    summary: "Whose token this is, and what it reaches.",
    answer: z.object({ id: uuid, name: z.string(), role: z.enum(ROLES), scopes: z.array(z.enum(SCOPES)) }),
    run: async ({ actor: { personId, name, role, scopes = [] } }) =>
      done({
        value: {
          id: personId,
          name,
          role,
          scopes: scopesOfRole(role).filter((scope) => scopes.includes(scope)),
        },
      }),
  }),
  operation({
    ...{ id: "listPeople", method: "GET", path: "/people", tag, scope: "read" },
    summary: "The people whom claims can be assigned to, by name.",
    answer: z.object({ items: z.array(named) }),
    run: async ({ actor }) => done({ value: { items: await readPeopleToChoose(actor) } }),
  }),
];
