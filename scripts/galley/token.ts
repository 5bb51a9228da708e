import { Command, InvalidArgumentError, Option } from "commander";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { SCOPES } from "@/lib/domain/access/scopes";
import { isId } from "@/lib/domain/ids";
import type { Result } from "@/lib/domain/refusal";
import { normaliseEmail } from "@/lib/usecases/people/schema";
import { signInByEmail } from "@/lib/usecases/people/sign-in";
import { makeToken, revokeToken } from "@/lib/usecases/tokens/commands";
import { readTokens } from "@/lib/usecases/tokens/reads";
import { makeTokenForSchema } from "@/lib/usecases/tokens/schema";
import { CannotDo, sayRefusal } from "./cannot-do";
import { withNewsroom } from "./connection";

type CreateOptions = { email: string; name: string; scopes: string[]; days: string };

export function tokenCommand(): Command {
  const token = new Command("token").description("tokens with which programs ask in a person's name");
  token
    .command("create")
    .description("make a token; prints its secret once, and nothing else")
    .requiredOption("--email <address>", "in whose name", normaliseEmail)
    .requiredOption("--name <name>", "what it is for")
    .requiredOption("--scopes <scopes>", `what it may do, with commas between: ${SCOPES.join(",")}`, listed)
    .addOption(new Option("--days <number>", "how long it works").default("90"))
    .action(create);
  token
    .command("list")
    .description("a person's tokens: id, name, scopes, expiry, last use")
    .requiredOption("--email <address>", "whose", normaliseEmail)
    .action(list);
  token
    .command("revoke")
    .description("end a token at once")
    .requiredOption("--id <id>", "which, as list says it", parseId)
    .action(revoke);
  return token;
}

async function create({ email, ...said }: CreateOptions) {
  const parsed = makeTokenForSchema.safeParse({ ...said, email });
  if (!parsed.success) throw new CannotDo(parsed.error.issues.map(({ message }) => message).join("\n"));
  await withNewsroom(async () => {
    const made = expectDone(await makeToken(SYSTEM_ACTOR, parsed.data), email);
    console.error(`A token of ${email}, until ${made.expiresAt.slice(0, 10)}. It is shown only now:`);
    console.log(made.secret);
  });
}

async function list({ email }: { email: string }) {
  await withNewsroom(async () => {
    const person = await signInByEmail(email);
    if (!person) throw new CannotDo(`There is nobody with the address ${email}.`);
    for (const { id, name, scopes, expiresAt, lastUsedAt } of await readTokens(SYSTEM_ACTOR, person.personId))
      console.log([id, name, scopes.join(","), expiresAt, lastUsedAt ?? "never used"].join("\t"));
  });
}

async function revoke({ id }: { id: string }) {
  await withNewsroom(async () => {
    const result = await revokeToken(SYSTEM_ACTOR, { tokenId: id });
    if (!result.ok) throw new CannotDo("There is no such token.");
    console.log("The token works no more.");
  });
}

function expectDone<Value>(result: Result<Value>, email: string): Value {
  if (result.ok) return result.value;
  throw new CannotDo(sayRefusal(result.refusal, email));
}

function listed(text: string): string[] {
  const scopes = text.split(",").map((scope) => scope.trim());
  const unknown = scopes.find((scope) => !SCOPES.some((known) => known === scope));
  if (unknown === undefined) return scopes;
  throw new InvalidArgumentError(`There is no scope “${unknown}”. There are ${SCOPES.join(", ")}.`);
}

function parseId(text: string): string {
  if (isId(text)) return text;
  throw new InvalidArgumentError("It must be the id that galley token list says.");
}
