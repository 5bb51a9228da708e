import { makeToken, revokeToken } from "../../tokens/commands";
import { readTokens } from "../../tokens/reads";
import { must } from "../must";
import { step } from "./step";

const TOKEN = { name: "A script", scopes: ["read" as const], days: 1 };

export const TOKEN_STEPS = [
  step({
    useCase: "tokens/commands.makeToken",
    permission: "token.manage",
    subject: (_, __, actor) => ({ personId: actor.personId }),
    run: (actor) => makeToken(actor, TOKEN),
  }),
  step({
    useCase: "tokens/reads.readTokens",
    permission: "token.manage",
    subject: (_, __, actor) => ({ personId: actor.personId }),
    run: (actor) => readTokens(actor),
  }),
  step({
    useCase: "tokens/commands.revokeToken",
    permission: "token.manage",
    prepare: async (_, actor) => must(await makeToken(actor, TOKEN)),
    subject: (_, __, actor) => ({ personId: actor.personId }),
    run: (actor, { tokenId }) => revokeToken(actor, { tokenId }),
  }),
  step({
    useCase: "tokens/commands.revokeToken",
    permission: "token.manage",
    prepare: async (desk) => must(await makeToken(desk.researcher, TOKEN)),
    subject: (_, desk) => ({ personId: desk.researcher.personId }),
    run: (actor, { tokenId }) => revokeToken(actor, { tokenId }),
  }),
];
