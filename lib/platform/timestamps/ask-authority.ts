import * as asn1js from "asn1js";
import { type Certificate, TimeStampResp } from "pkijs";
import type { TimestampProblem } from "@/lib/domain/captures/timestamp-problem";
import { arrayBuffer, makeNonce, timestampRequest } from "./request";
import { type Stamp, verifyToken } from "./verify-token";

export type Authority = { url: string; trusted: Certificate[] };
export type Stamped = { ok: true; stamp: Stamp; token: Buffer } | { ok: false; problem: TimestampProblem };

const TIMEOUT_MS = 15_000;
const ANSWER_BYTES_MAX = 256 * 1024;
/** By how much the authority's clock may differ from ours. */
const CLOCKS_DIFFER_MS = 5 * 60 * 1000;
const GRANTED = [0, 1];

/** Has a hash (SHA-256, hex) stamped; only a token that was verified comes back. The address is the newsroom's setting, so it may be in its own network. */
export async function askForTimestamp(authority: Authority, sha256: string): Promise<Stamped> {
  const nonce = makeNonce();
  const asked = Date.now();
  const answer = await post(authority.url, timestampRequest(sha256, nonce));
  if (!answer) return { ok: false, problem: "unreachable" };
  const read = tokenOf(answer);
  if (typeof read === "string") return { ok: false, problem: read };
  const verified = await verifyToken(read, {
    ...{ sha256, nonce, trusted: authority.trusted },
    notBefore: new Date(asked - CLOCKS_DIFFER_MS),
    notAfter: new Date(Date.now() + CLOCKS_DIFFER_MS),
  });
  return verified.ok ? { ...verified, token: read } : verified;
}

async function post(url: string, request: Buffer): Promise<Buffer | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" },
      body: new Uint8Array(request),
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok && response.body ? await bounded(response.body) : null;
  } catch {
    return null;
  }
}

async function bounded(body: ReadableStream<Uint8Array>): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > ANSWER_BYTES_MAX) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tokenOf(answer: Buffer): Buffer | "unreadable" | "refused" {
  try {
    const response = TimeStampResp.fromBER(arrayBuffer(answer));
    if (!GRANTED.includes(response.status.status)) return "refused";
    const { result } = asn1js.fromBER(arrayBuffer(answer));
    const token = result instanceof asn1js.Sequence ? result.valueBlock.value[1] : undefined;
    // Its bytes as they came, rather than written anew.
    return token ? Buffer.from(token.valueBeforeDecodeView) : "unreadable";
  } catch {
    return "unreadable";
  }
}
