import { createHash } from "node:crypto";

/**
 * An ETag says the version that guards writes, and a hash of the whole representation: a stage that changes without the
 * version being raised is another representation for If-None-Match, and no reason to refuse a write to other fields.
 */
export function etagOf(version: number, body: string): string {
  const hash = createHash("sha256").update(body, "utf8").digest("base64url").slice(0, 16);
  return `"v${version}-${hash}"`;
}

const ETAG = /^"v([1-9]\d{0,9})-[\w-]{16}"$/;

/** The version that If-Match names. Null for what is no ETag of ours, which matches nothing. */
export function versionOf(ifMatch: string): number | null {
  const version = Number(ETAG.exec(ifMatch.trim())?.[1]);
  return Number.isSafeInteger(version) && version <= 2_147_483_647 ? version : null;
}

/** Whether If-None-Match names this ETag, strong or weak. Weak comparison, as RFC 9110 (13.1.2) asks of it. */
export function isNamed(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => opaque(tag.trim()) === opaque(etag));
}

function opaque(etag: string): string {
  return etag.replace(/^W\//, "");
}
