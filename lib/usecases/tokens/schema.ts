import { z } from "zod";
import { SCOPES } from "@/lib/domain/access/scopes";
import { LIMITS } from "@/lib/domain/limits";
import { id, line } from "../fields";
import { normaliseEmail } from "../people/schema";

export const TOKEN_DAYS_MAX = 366;

const tokenFields = {
  name: line(LIMITS.tokenName, "Say what the token is for, such as the program that gets it."),
  scopes: z
    .array(z.enum(SCOPES, { error: "There is no such scope." }))
    .min(1, "Choose what the program may do.")
    .transform((chosen) => SCOPES.filter((scope) => chosen.includes(scope))),
  days: z.coerce
    .number({ error: "Choose how long it is to work." })
    .int("Choose a whole number of days.")
    .min(1, "A token works for at least a day.")
    .max(TOKEN_DAYS_MAX, `A token works for ${TOKEN_DAYS_MAX} days at most.`)
    .default(90),
};

export const makeOwnTokenSchema = z.object(tokenFields);
export type MakeOwnToken = z.output<typeof makeOwnTokenSchema>;

/** As the command line says it: for the person with this address. */
export const makeTokenForSchema = z.object({
  ...tokenFields,
  email: z.string().max(LIMITS.email).transform(normaliseEmail),
});
export type MakeTokenFor = z.output<typeof makeTokenForSchema>;

export const revokeTokenSchema = z.object({ tokenId: id });
export type RevokeToken = z.output<typeof revokeTokenSchema>;
