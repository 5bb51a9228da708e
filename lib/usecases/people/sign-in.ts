import { verify } from "@node-rs/argon2";
import { database } from "@/lib/platform/database/client";

type Attempt = { email: string; password: string; address: string };
type Answer = { ok: true; personId: string; sessionVersion: number } | { ok: false; sentence: string };

const WRONG = "This email address and password do not belong together.";

/** Checks an email address and a password. The answer does not tell whether an account exists. */
export async function signInWithPassword({ email, password }: Attempt): Promise<Answer> {
  const person = await database().person.findFirst({
    where: { email: email.trim().toLowerCase(), deactivatedAt: null },
    select: { id: true, passwordHash: true, sessionVersion: true },
  });
  if (!person?.passwordHash || !(await verify(person.passwordHash, password)))
    return { ok: false, sentence: WRONG };
  return { ok: true, personId: person.id, sessionVersion: person.sessionVersion };
}
