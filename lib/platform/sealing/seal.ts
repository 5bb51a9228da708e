import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** scrypt's N with r = 8 and p = 1: 128 MiB and a good part of a second for each guess at a passphrase. */
const COST = 2 ** 17;

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

export type SealingKey = { key: Buffer; salt: string; cost: number };

/** A key made of a passphrase (scrypt, RFC 7914). A salt that is given makes the same key again. */
export async function sealingKey(
  passphrase: string,
  made?: { salt: string; cost: number },
): Promise<SealingKey> {
  const salt = made ? Buffer.from(made.salt, "base64") : randomBytes(SALT_BYTES);
  const cost = made?.cost ?? COST;
  const bounds = { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 };
  const key = await derive(passphrase.normalize("NFC"), salt, KEY_BYTES, bounds);
  return { key, salt: salt.toString("base64"), cost };
}

/**
 * AES-256-GCM: base64 of nonce, text and tag. `place` says what it is and is bound to it: sealed words moved elsewhere
 * don't open.
 */
export function seal({ key }: SealingKey, text: string, place: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const bytes = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return bytes.toString("base64");
}

/** The text again; null with another key, at another place, or when a byte of it was changed. */
export function unseal({ key }: SealingKey, sealed: string, place: string): string | null {
  const bytes = Buffer.from(sealed, "base64");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    return text.toString("utf8");
  } catch {
    return null;
  }
}
