import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { decidingItems } from "@/lib/domain/verification/deciding";
import type { Transaction } from "@/lib/platform/database/client";
import type { FactsNow } from "./gate-facts";

/** The facts with the saved copies of what decides hashed again (G4). Bytes are read in pieces, each copy once. */
export async function withCopiesChecked(
  tx: Transaction,
  facts: FactsNow,
  verdict: ProposedVerdict,
): Promise<FactsNow> {
  const hashes = new Set(decidingItems(verdict, facts.items).flatMap(({ capture }) => capture?.sha256 ?? []));
  const intact = new Map<string, boolean>();
  for (const sha256 of hashes) intact.set(sha256, (await hashOfBlob(tx, sha256)) === sha256);
  const items = facts.items.map((item) => {
    const matches = intact.get(item.capture?.sha256 ?? "");
    if (!item.pin || matches === undefined) return item;
    return { ...item, pin: { ...item.pin, hash: matches ? ("matches" as const) : ("differs" as const) } };
  });
  return { ...facts, items };
}

async function hashOfBlob(tx: Transaction, sha256: string): Promise<string> {
  const hash = createHash("sha256");
  for (let position = 0; ; position += 1) {
    const chunk = await tx.captureChunk.findUnique({
      where: { sha256_position: { sha256, position } },
      select: { bytes: true },
    });
    if (!chunk) return hash.digest("hex");
    hash.update(unpacked(chunk.bytes));
  }
}

/** What can't be unpacked any more has another hash, too. */
function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    return new Uint8Array([0]);
  }
}
