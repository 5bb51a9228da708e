import type { Actor } from "@/lib/domain/access/actor";
import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import { type CopyState, copyStateOf, type FoundAs } from "@/lib/domain/passages/copy-state";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { ownConfidences } from "../stories/visible-captures";

const NEWEST_WITH_TEXT = {
  where: { text: { not: "" } },
  orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
  take: 1,
  select: { id: true, capturedAt: true },
} satisfies Prisma.Source$capturesArgs;

/** What is read of a source for the state of its passages: its newest copy with text, how many there are, and who may see them. */
export function selectSourceCopies(actor: Actor) {
  return {
    confidential: true,
    confidants: { where: ownConfidences(actor), select: { personId: true } },
    captures: NEWEST_WITH_TEXT,
    _count: { select: { captures: true } },
  } satisfies Prisma.SourceSelect;
}

/** What is read of a passage for its state. */
export const PASSAGE_PIN = {
  foundAs: true,
  goneSince: true,
  capture: { select: { id: true, capturedAt: true } },
} as const;

type Copy = { id: string; capturedAt: Date };
type FoundPassage = Pick<PassageFacts, "wholeWork" | "paraphrased"> & {
  foundAs: FoundAs | null;
  goneSince: Date | null;
  capture: Copy | null;
};
type FoundSource = {
  confidential: boolean;
  confidants: readonly unknown[];
  captures: readonly Copy[];
  _count: { captures: number };
};

export function copyStateIn(passage: FoundPassage, source: FoundSource): CopyState {
  const { foundAs, goneSince, capture } = passage;
  const [newest] = source.captures;
  return copyStateOf({
    passage,
    pinned:
      capture && foundAs ? { ...named(capture), foundAs, goneSince: goneSince?.toISOString() ?? null } : null,
    newest: newest ? named(newest) : null,
    copies: source._count.captures,
    mayRead: !source.confidential || source.confidants.length > 0,
  });
}

function named({ id, capturedAt }: Copy) {
  return { captureId: id, at: capturedAt.toISOString() };
}
