import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import type { FoundAs } from "@/lib/domain/passages/copy-state";
import { excerptFinder } from "@/lib/domain/passages/find-excerpt";
import { type Locator, locatorAt } from "@/lib/domain/passages/locator-at";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvents } from "../history/append";
import { readableSources } from "../stories/visible-captures";

/** Where in a saved copy a passage's words stand. */
export type Pin = { captureId: string; start: number; end: number; foundAs: FoundAs; locator: Locator };

/** The words may stand in a copy that is not the newest; older ones than these are not looked into. */
const COPIES_LOOKED_INTO = 5;
const PASSAGES_AT_ONCE = 300;

const COPY = { id: true, sourceId: true, text: true, pageStarts: true, mediaType: true } as const;
const PINNABLE = { captureId: null, wholeWork: false, paraphrased: false } as const;

/**
 * Looks for a passage's words in the newest copies of its source, and pins it to the newest that has them, if it is not
 * pinned yet. Words that differ are for a person to decide. Of a confidential source only for those who may see its
 * copies: else pinning would say what stands in them. `at`: where it stands, for words that were selected.
 */
export async function pinPassage(tx: Transaction, actor: Actor, passageId: string, at?: Pin): Promise<void> {
  if (at) return void (await writePin(tx, actor, passageId, at));
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
    const copy = await tx.capture.findUniqueOrThrow({ where: { id }, select: COPY });
    const pin = pinIn(copy, excerptFinder(copy.text), passage.exact);
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
  const copy = await tx.capture.findUniqueOrThrow({ where: { id: captureId }, select: COPY });
  if (copy.text === "") return 0;
  const passages = await tx.passage.findMany({
    where: { sourceId: copy.sourceId, ...PINNABLE },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PASSAGES_AT_ONCE,
    select: { id: true, exact: true },
  });
  const find = excerptFinder(copy.text);
  let pinned = 0;
  for (const { id, exact } of passages) {
    const pin = pinIn(copy, find, exact);
    if (pin && (await writePin(tx, by, id, pin))) pinned += 1;
  }
  return pinned;
}

/**
 * Writes where a passage stands, unless it is pinned already, with its page or paragraph if none was said, and tells it in the history of each claim that it is
 * evidence for. A pin reopens nothing: it adds to what was decided on and changes none of it.
 */
export async function writePin(
  tx: Transaction,
  by: Actor | SystemActor,
  passageId: string,
  { captureId, start, end, foundAs, locator }: Pin,
): Promise<boolean> {
  const { count } = await tx.passage.updateMany({
    where: { id: passageId, captureId: null },
    data: { captureId, captureStart: start, captureEnd: end, foundAs, goneSince: null },
  });
  if (count === 0) return false;
  await tx.passage.updateMany({ where: { id: passageId, locatorKind: "none" }, data: locator });
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

type Copy = { id: string; text: string; pageStarts: number[]; mediaType: string };

function pinIn(copy: Copy, find: ReturnType<typeof excerptFinder>, exact: string): Pin | null {
  const found = find(exact, { typographyOnly: true });
  if (found.as !== "exact" && found.as !== "normalised") return null;
  const { start, end, as: foundAs } = found;
  return { captureId: copy.id, start, end, foundAs, locator: locatorAt(copy, start) };
}
