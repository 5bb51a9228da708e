import { Command, InvalidArgumentError, Option } from "commander";
import type { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { ROLES } from "@/lib/domain/access/roles";
import type { Result } from "@/lib/domain/refusal";
import { deactivatePerson, invitePerson, makePasswordLink } from "@/lib/usecases/people/commands";
import { createPersonWithPassword } from "@/lib/usecases/people/create-person";
import type { MadeLink } from "@/lib/usecases/people/links";
import { createPersonSchema, invitePersonSchema, normaliseEmail } from "@/lib/usecases/people/schema";
import { CannotDo, sayRefusal } from "./cannot-do";
import { withNewsroom } from "./connection";
import { readPassword } from "./password";

type CreateOptions = {
  email: string;
  name: string;
  role: string;
  mayClearLegal: boolean;
  passwordStdin: boolean;
};

export function userCommand(): Command {
  const user = new Command("user").description("people's accounts");
  user
    .command("create")
    .description("make an account; prints an invitation link, unless a password is given")
    .requiredOption("--email <address>", "what the person signs in with", parseEmail)
    .requiredOption("--name <name>", "as others see it")
    .addOption(new Option("--role <role>", "what the person may do").choices(ROLES).makeOptionMandatory())
    .option("--may-clear-legal", "the mark that allows to clear legal risk", false)
    .option("--password-stdin", "read the password from standard input", false)
    .action(create);
  user
    .command("link")
    .description("print a link with which a person sets a new password; earlier links stop working")
    .requiredOption("--email <address>", "whose", parseEmail)
    .action(link);
  user
    .command("deactivate")
    .description("shut an account out at once; what the person wrote stays")
    .requiredOption("--email <address>", "whose", parseEmail)
    .action(deactivate);
  return user;
}

async function create({ passwordStdin, mayClearLegal, ...fields }: CreateOptions) {
  const account = { ...fields, mayClearLegal: mayClearLegal ? "on" : undefined };
  if (passwordStdin) {
    const input = parse(createPersonSchema, { ...account, password: await readPassword() });
    await withNewsroom(async () => {
      expectDone(await createPersonWithPassword(SYSTEM_ACTOR, input), input.email);
      console.log(`${input.email} can sign in as ${input.role}.`);
    });
    return;
  }
  const input = parse(invitePersonSchema, account);
  await withNewsroom(async ({ address }) => {
    const invited = expectDone(await invitePerson(SYSTEM_ACTOR, input), input.email);
    console.log(`${input.email} is invited as ${input.role}. Pass this link on; it works once:`);
    sayLink(invited, address);
  });
}

async function link({ email }: { email: string }) {
  await withNewsroom(async ({ address }) => {
    const made = expectDone(await makePasswordLink(SYSTEM_ACTOR, { email }), email);
    console.log(`With this link ${email} sets a new password; it works once:`);
    sayLink(made, address);
  });
}

async function deactivate({ email }: { email: string }) {
  await withNewsroom(async () => {
    expectDone(await deactivatePerson(SYSTEM_ACTOR, { email }), email);
    console.log(`${email} is deactivated; every session ends at its next request.`);
  });
}

function sayLink({ path, expiresAt }: MadeLink, address: string) {
  console.log(`${address}${path}`);
  console.log(`It expires at ${expiresAt.slice(0, 16).replace("T", " ")} UTC.`);
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new CannotDo(
    parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"),
  );
}

function expectDone<Value>(result: Result<Value>, email: string): Value {
  if (result.ok) return result.value;
  throw new CannotDo(sayRefusal(result.refusal, email));
}

function parseEmail(typed: string): string {
  const email = normaliseEmail(typed);
  if (/^[^\s@]+@[^\s@]+$/.test(email)) return email;
  throw new InvalidArgumentError("It must be an email address, such as name@example.org.");
}
