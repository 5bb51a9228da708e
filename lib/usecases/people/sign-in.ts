import { LIMITS } from "@/lib/domain/limits";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { countAttempt, forgetFailures } from "./attempts";
import { isPassword } from "./passwords";
import { normaliseEmail } from "./schema";

export type SignedIn = { personId: string; sessionVersion: number };

type Attempt = { email: string; password: string /** Where it came from. */; address: string };

/**
 * Checks an email address and a password. Stands apart from the commands: nobody is known yet who could ask. Neither
 * the answer, nor how long it takes, nor how often it may be asked tells whether an account exists.
 */
export async function signInWithPassword(attempt: Attempt): Promise<Result<SignedIn>> {
  const { password, address } = attempt;
  const email = normaliseEmail(attempt.email);
  if (email.length > LIMITS.email || password.length > LIMITS.password.max) return refuse("wrongSignIn");
  const counted = await countAttempt(email, address);
  if (!counted.ok) return counted;
  const person = await database().person.findFirst({
    where: { email, deactivatedAt: null },
    select: { id: true, passwordHash: true, sessionVersion: true },
  });
  const matches = await isPassword(password, person?.passwordHash ?? null);
  if (!person || !matches) return refuse("wrongSignIn");
  await forgetFailures(email);
  return done({ personId: person.id, sessionVersion: person.sessionVersion });
}

/** Who signs in by the newsroom's own service, which vouches for the address. Never makes anyone. */
export async function signInByEmail(email: string): Promise<SignedIn | null> {
  const person = await database().person.findFirst({
    where: { email: normaliseEmail(email), deactivatedAt: null },
    select: { id: true, sessionVersion: true },
  });
  return person && { personId: person.id, sessionVersion: person.sessionVersion };
}
