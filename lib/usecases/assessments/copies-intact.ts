import { createHash } from "node:crypto";
import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { decidingItems } from "@/lib/domain/verification/deciding";
import type { Transaction } from "@/lib/platform/database/client";
import { readBlob } from "../captures/blobs";
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

/** The hash of the bytes as they are; "" for what can't be unpacked any more. */
async function hashOfBlob(tx: Transaction, sha256: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const piece of readBlob(sha256, tx)) hash.update(piece);
  } catch (error) {
    if (isZlibError(error)) return "";
    throw error;
  }
  return hash.digest("hex");
}

/** What zlib says of bytes that are no piece: they can't be unpacked, or not to so few. */
function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE";
}
