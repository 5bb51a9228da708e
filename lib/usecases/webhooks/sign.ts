import { createHmac, randomBytes } from "node:crypto";

/** As receivers are told it, once: "whsec_" and the base64 of 32 random bytes. */
export const SECRET_PREFIX = "whsec_";

export function newSecret(): string {
  return randomBytes(32).toString("base64");
}

/**
 * The headers of a message as the Standard Webhooks specification (1.0) has them: HMAC-SHA-256 over id, time and body, once
 * for each secret (base64), so that a receiver can change from one to the other without losing a message.
 */
export function signedHeaders(
  { id, body, at }: { id: string; body: string; at: Date },
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const hmac = createHmac("sha256", Buffer.from(secret, "base64"));
    return `v1,${hmac.update(`${id}.${timestamp}.${body}`, "utf8").digest("base64")}`;
  });
  return {
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "Galley webhooks",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures.join(" "),
  };
}
