import type { Actor } from "@/lib/domain/access/actor";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { claimFacts } from "../claims/load";
import { place } from "../claims/place";
import { evidenceFacts } from "../evidence/load";
import { appendEvents, type HistoryEvent } from "../history/append";
import { pinPassage } from "../passages/pin";
import { holdNewestDraft, type NewestDraft } from "../stories/newest-draft";
import type { CheckedItem } from "./check-item";
import { scopeOf } from "./external-id";
import { insertClaims, insertEvidence, insertImported, insertPlacements } from "./insert-rows";
import { findMarkedWords, storyWords } from "./marked-words";
import { passagesOf } from "./passages-of";
import type { SourceBook } from "./source-book";

/** Where rows come into, and where they come from. */
export type Target = { importId: string; storyId: string | null; fileName: string };

type Logged = { claimId: string; number: number; item: CheckedItem };

/**
 * Logs the claims of some new rows with their sources and evidence, as logClaim and addEvidence would one by one, in some
 * twenty queries for as many as there are. Ends with the rows' ids, so that they are known the next time.
 */
export async function logRows(
  tx: Transaction,
  actor: Actor,
  target: Target,
  items: readonly CheckedItem[],
  book: SourceBook,
): Promise<Result> {
  if (items.length === 0) return done();
  const { storyId } = target;
  const newest = storyId === null ? null : await holdNewestDraft(tx, actor, storyId);
  if (storyId !== null && newest === null) return refuse("notFound");
  await book.open(tx, actor, items);
  const logged = await makeClaims(tx, actor, target, items);
  if (newest && storyId !== null) {
    const placed = await placeClaims(tx, actor, storyId, newest, logged);
    if (!placed.ok) return placed;
  }
  await addAllEvidence(tx, actor, logged, book);
  await remember(tx, target, logged);
  return done();
}

async function makeClaims(tx: Transaction, actor: Actor, target: Target, items: readonly CheckedItem[]) {
  const rows = await insertClaims(
    tx,
    items.map(({ claim, sources }) => ({
      ...claimColumns(claim),
      authorId: actor.personId,
      // The first evidence takes an open claim into research.
      stage: sources.length > 0 ? "researching" : "open",
    })),
  );
  const byRequest = new Map(rows.map((row) => [row.requestId, row]));
  const logged = items.map((item): Logged => {
    const row = byRequest.get(item.claim.requestId);
    if (!row) throw new Error("A claim that was just made is not there.");
    return { claimId: row.id, number: row.number, item };
  });
  await appendEvents(
    tx,
    actor,
    logged.map(({ claimId, number, item }) => ({
      kind: "claim.logged",
      claimId,
      ...(target.storyId ? { storyId: target.storyId } : {}),
      after: { number, ...claimFacts(item.claim), ...remarksOf(target, item) },
    })),
  );
  return logged;
}

/** What the file said that is no fact of the claim: history keeps it. */
export function remarksOf({ fileName }: Target, { place, externalId, verdict, note }: CheckedItem) {
  return {
    importedFrom: `${fileName}, row ${place.row}`,
    ...(externalId.startsWith("wording ") ? {} : { idInFile: externalId }),
    ...(verdict === "" ? {} : { verdictInFile: verdict }),
    ...(note === "" ? {} : { noteInFile: note }),
  };
}

/** On the words that the row gives, where it is certain where they stand in the newest draft; else without words. */
async function placeClaims(
  tx: Transaction,
  actor: Actor,
  storyId: string,
  newest: NewestDraft,
  logged: readonly Logged[],
): Promise<Result> {
  const words = await storyWords(
    tx,
    storyId,
    newest,
    logged.map(({ item }) => item),
  );
  const withWords = logged.flatMap(({ claimId, item }) => {
    const found = findMarkedWords(item, words);
    return found?.span ? [{ claimId, span: { draftId: newest.id, ...found.span } }] : [];
  });
  const onWords = new Set(withWords.map(({ claimId }) => claimId));
  const without = logged.filter(({ claimId }) => !onWords.has(claimId));
  await insertPlacements(
    tx,
    without.map(({ claimId }) => ({ claimId, storyId })),
  );
  for (const each of withWords) {
    const placed = await place(tx, actor, newest, { ...each, storyId });
    if (!placed.ok) return placed;
  }
  return done();
}

async function addAllEvidence(tx: Transaction, actor: Actor, logged: readonly Logged[], book: SourceBook) {
  const wanted = logged.flatMap(({ claimId, item }) => item.sources.map((source) => ({ claimId, source })));
  if (wanted.length === 0) return;
  const passages = await passagesOf(tx, actor, book, wanted);
  const begun = new Set<string>();
  const rows = wanted.flatMap(({ claimId, source }, index) => {
    const passage = passages[index];
    const { stance, basis, primary, note, requestId } = source;
    return passage ? [{ claimId, passage, stance, basis, primary, note, requestId }] : [];
  });
  await insertEvidence(
    tx,
    rows.map(({ passage, ...row }) => ({ ...row, passageId: passage.id, addedById: actor.personId })),
  );
  await appendEvents(
    tx,
    actor,
    rows.map(({ claimId, passage: { of, isNew: _, ...passage }, ...judged }): HistoryEvent => {
      const isFirst = !begun.has(claimId);
      begun.add(claimId);
      const source = { title: of.title, outlet: { name: of.outletName } };
      const facts = evidenceFacts({ ...judged, passage: { ...passage, sourceId: of.id, source } });
      const stages = isFirst ? { before: { stage: "open" }, stage: { stage: "researching" } } : {};
      return {
        kind: "evidence.added",
        claimId,
        ...(stages.before ? { before: stages.before } : {}),
        after: { ...facts, ...stages.stage },
      };
    }),
  );
  // A source that was there may have copies in which the words stand.
  const unpinned = new Set(passages.filter(({ isNew, of, wholeWork }) => isNew && !of.isNew && !wholeWork));
  for (const { id } of unpinned) await pinPassage(tx, actor, id);
}

/** Beside a row of the same id that the actor may not see, it is one more of that id. */
async function remember(tx: Transaction, { importId, storyId }: Target, logged: readonly Logged[]) {
  const scope = scopeOf(storyId);
  const last = await tx.importedClaim.groupBy({
    by: ["externalId"],
    where: { scope, externalId: { in: logged.map(({ item }) => item.externalId) } },
    _max: { twin: true },
  });
  const twins = new Map(last.map(({ externalId, _max }) => [externalId, (_max.twin ?? 0) + 1]));
  await insertImported(
    tx,
    logged.map(({ claimId, item: { externalId, said } }) => ({
      ...{ scope, externalId, claimId, importId, said },
      twin: twins.get(externalId) ?? 0,
    })),
  );
}

function claimColumns({ requestId, ...claim }: CheckedItem["claim"]) {
  const {
    wording,
    type,
    attributionKind,
    attributedTo,
    criticality,
    legalRisk,
    allegation,
    restsOnAuthorAlone,
  } = claim;
  const flags = { legalRisk, allegation, restsOnAuthorAlone };
  return { wording, type, attributionKind, attributedTo, criticality, ...flags, requestId };
}
