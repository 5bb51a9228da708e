import { z } from "zod";
import type { DecidedItem } from "@/lib/domain/verification/decided-on";

const KEPT = z.object({
  items: z.array(
    z.object({
      evidenceId: z.string(),
      answer: z.string(),
      confidential: z.boolean(),
      copy: z
        .object({
          ...{ captureId: z.string(), sha256: z.string(), capturedAt: z.string() },
          ...{ start: z.number(), end: z.number(), foundAs: z.enum(["exact", "normalised", "approximate"]) },
        })
        .nullable(),
    }),
  ),
});

/** What a sign-off keeps of each piece of evidence, by its id; nothing for one that was given before it was kept. */
export function keptItems(decidedOn: unknown): ReadonlyMap<string, DecidedItem> {
  const read = KEPT.safeParse(decidedOn);
  return new Map((read.success ? read.data.items : []).map((item) => [item.evidenceId, item]));
}

const ORIGINS = z.object({ origins: z.object({ min: z.number(), max: z.number() }) });

/** How many independent origins were counted for a sign-off; null where none were. */
export function keptOrigins(decidedOn: unknown): { min: number; max: number } | null {
  const read = ORIGINS.safeParse(decidedOn);
  return read.success ? read.data.origins : null;
}

const GATES = z.object({ gates: z.array(z.object({ met: z.boolean(), sentence: z.string() })) });

/** What the rules asked then, in sentences; nothing where that was not kept yet. */
export function keptGates(decidedOn: unknown): { met: boolean; sentence: string }[] {
  const read = GATES.safeParse(decidedOn);
  return read.success ? read.data.gates : [];
}
