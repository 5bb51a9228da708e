import { headers } from "next/headers";
import type { Result } from "@/lib/domain/refusal";
import { type SignedIn, signInWithPassword } from "@/lib/usecases/people/sign-in";

type Credentials = { email: string; password: string };

/**
 * Checks an email address and a password for whoever is at the other end of this request. scripts/start sets
 * x-forwarded-for to the one address that it believes: the socket's, or what a known proxy says.
 */
export async function checkPassword({ email, password }: Credentials): Promise<Result<SignedIn>> {
  const address = (await headers()).get("x-forwarded-for") ?? "unknown";
  return signInWithPassword({ email, password, address });
}
