import { hash, verify } from "@node-rs/argon2";

/** argon2id as OWASP's Password Storage Cheat Sheet gives it: 19 MiB, two passes, one lane. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(asTyped(password), PARAMETERS);
}

/** Without a hash to check against (no such account, no password yet) it takes as long, and the answer is no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await dummyHash()), asTyped(password));
  return matches && passwordHash !== null;
}

let dummy: Promise<string> | undefined;

function dummyHash(): Promise<string> {
  dummy ??= hashPassword("nobody's password");
  return dummy;
}

/** One password typed on two systems is one password: they compose accents differently. */
function asTyped(password: string): string {
  return password.normalize("NFKC");
}
