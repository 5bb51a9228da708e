import { z } from "zod";
import type { FiledDecision, FiledEvidence } from "@/lib/domain/exchange/story-file/story-file";

const NAMED = z.object({ name: z.string(), anonymous: z.boolean() });
const DECIDED_ON = z.object({
  gates: z.array(z.object({ gate: z.string(), met: z.boolean(), sentence: z.string() })),
  origins: z
    .object({
      ...{ min: z.number(), max: z.number(), atLeast: z.literal(true).optional() },
      independent: z.array(NAMED.extend({ reliedOnBy: z.number() })),
      ...{ single: z.array(NAMED), unknown: z.array(z.string()) },
    })
    .nullable(),
});
const ITEMS = z.object({
  items: z.array(
    z.object({
      evidenceId: z.string(),
      answer: z.string(),
      copy: z
        .object({
          ...{ captureId: z.string(), start: z.number(), end: z.number() },
          foundAs: z.enum(["exact", "normalised", "approximate"]),
        })
        .nullable(),
    }),
  ),
});

/** What is stored with a proposal or a sign-off; nothing where it was given before it was kept. */
export function decisionOf(decidedOn: unknown): FiledDecision {
  const read = DECIDED_ON.safeParse(decidedOn);
  return read.success ? read.data : { gates: [], origins: null };
}

/** Copies and answers that came between proposal and sign-off, by the evidence that they are of. */
export type SignedWith = ReadonlyMap<string, Pick<FiledEvidence, "answer" | "copy">>;

export function signedWith(decidedOn: unknown): SignedWith {
  const read = ITEMS.safeParse(decidedOn);
  const items = read.success ? read.data.items : [];
  return new Map(items.map(({ evidenceId, ...item }) => [evidenceId, item]));
}
