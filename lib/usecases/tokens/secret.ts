import { randomBytes } from "node:crypto";
import { sha256 } from "@/lib/platform/hash/sha256";

/** Says what it is, so that programs that look for secrets in code recognise it. */
const PREFIX = "galley_";
const SECRET = /^galley_[\w-]{43}$/;

/** 256 random bits. */
export function newSecret(): string {
  return PREFIX + randomBytes(32).toString("base64url");
}

/** What of a secret is kept. Null for what cannot be one, so that nothing is asked of the database. */
export function hashOfSecret(secret: string): string | null {
  return SECRET.test(secret) ? sha256(secret) : null;
}
