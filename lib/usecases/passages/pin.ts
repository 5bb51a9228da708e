import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import type { FoundAs } from "@/lib/domain/passages/copy-state";
import { excerptFinder } from "@/lib/domain/passages/find-excerpt";
import type { Transaction } from "@/lib/platform/database/client";
import { readableSources } from "../captures/visible";
import { appendEvents } from "../history/append";

/** Where in a saved copy a passage's words stand. */
export type Pin = { captureId: string; start: number; end: number; foundAs: FoundAs };

/** The words may stand in a copy that is not the newest; older ones than these are not looked into. */
const COPIES_LOOKED_INTO = 5;
const PASSAGES_AT_ONCE = 300;

const PINNABLE = { captureId: null, wholeWork: false, paraphrased: false } as const;

/**
 * Looks for a passage's words in the newest copies of its source, and pins it to the newest that has them, if it is not
 * pinned yet. Words that differ are for a person to decide. Of a confidential source only for those who may see its
 * copies: else pinning would say what stands in them.
 */
export async function pinPassage(tx: Transaction, actor: Actor, passageId: string): Promise<void> {
  const passage = await tx.passage.findFirst({
    where: { id: passageId, ...PINNABLE, source: readableSources(actor) },
    select: { exact: true, sourceId: true },
  });
  if (!passage) return;
  const copies = await tx.capture.findMany({
    where: { sourceId: passage.sourceId, text: { not: "" } },
    orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
    take: COPIES_LOOKED_INTO,
    select: { id: true },
  });
  for (const { id } of copies) {
    // One at a time: each text can be long.
    const { text } = await tx.capture.findUniqueOrThrow({ where: { id }, select: { text: true } });
    const pin = pinIn(id, excerptFinder(text), passage.exact);
    if (pin) return void (await writePin(tx, actor, passageId, pin));
  }
}

/**
 * Pins to a new copy those passages of its source that are not pinned yet and whose words stand in it. Call it in the
 * transaction that made the copy, after its row. Gives how many were pinned.
 */
export async function pinPassagesTo(
  tx: Transaction,
  by: Actor | SystemActor,
  captureId: string,
): Promise<number> {
  const { text, sourceId } = await tx.capture.findUniqueOrThrow({
    where: { id: captureId },
    select: { text: true, sourceId: true },
  });
  if (text === "") return 0;
  const passages = await tx.passage.findMany({
    where: { sourceId, ...PINNABLE },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PASSAGES_AT_ONCE,
    select: { id: true, exact: true },
  });
  const find = excerptFinder(text);
  let pinned = 0;
  for (const { id, exact } of passages) {
    const pin = pinIn(captureId, find, exact);
    if (pin && (await writePin(tx, by, id, pin))) pinned += 1;
  }
  return pinned;
}

/**
 * Writes where a passage stands, unless it is pinned already, and tells it in the history of each claim that it is
 * evidence for. A pin reopens nothing: it adds to what was decided on and changes none of it.
 */
export async function writePin(
  tx: Transaction,
  by: Actor | SystemActor,
  passageId: string,
  { captureId, start, end, foundAs }: Pin,
): Promise<boolean> {
  const { count } = await tx.passage.updateMany({
    where: { id: passageId, captureId: null },
    data: { captureId, captureStart: start, captureEnd: end, foundAs, goneSince: null },
  });
  if (count === 0) return false;
  const { exact, source, evidence, capture } = await tx.passage.findUniqueOrThrow({
    where: { id: passageId },
    select: {
      exact: true,
      source: { select: { title: true } },
      evidence: { orderBy: { id: "asc" }, select: { claimId: true } },
      capture: { select: { capturedAt: true } },
    },
  });
  const after = {
    source: source.title,
    words: exact,
    copyOf: capture?.capturedAt.toISOString() ?? "",
    foundAs,
  };
  await appendEvents(
    tx,
    by,
    evidence.map(({ claimId }) => ({ kind: "evidence.pinned", claimId, after })),
  );
  return true;
}

function pinIn(captureId: string, find: ReturnType<typeof excerptFinder>, exact: string): Pin | null {
  const found = find(exact, { typographyOnly: true });
  if (found.as !== "exact" && found.as !== "normalised") return null;
  return { captureId, start: found.start, end: found.end, foundAs: found.as };
}
