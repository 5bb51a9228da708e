import { PROPOSED_VERDICTS, type Stage } from "@/lib/domain/claims/vocabulary";
import { keepsWords } from "@/lib/domain/drafts/draft-taking";
import { type ClaimNow, touchesClaim, type Undone } from "@/lib/domain/drafts/going-back";
import { wordsAt } from "@/lib/domain/drafts/text-span";
import { isAsAssessed } from "@/lib/domain/verification/as-assessed";
import type { Transaction } from "@/lib/platform/database/client";
import { readAssessed, readEvidenceFacts } from "./assessed";
import type { Coming } from "./find-places";
import type { ClaimOfStory } from "./placed";

/** What a later draft took from a claim, and what decides whether going back gives it back. */
export type UndoneClaim = { undone: Undone; now: ClaimNow; assessmentId: string | null };

type Row = {
  claimId: string;
  stageBefore: Stage;
  stageAfter: Stage;
  withdrawnId: string | null;
  /** The draft that changed the claim's stage first after the one gone back to. */
  draft: number;
  /** Where the claim stood in the draft before that one. */
  draftId: string | null;
  startOffset: number | null;
  endOffset: number | null;
  /** The event that tells of that draft: what is newer happened after it. */
  eventId: bigint | null;
};

/**
 * What drafts later than the one gone back to took from claims, by the claims' ids. The same few queries whatever the
 * number of claims. `places`: where claims will stand. Claims' rows have to be locked.
 */
export async function readUndone(
  db: Transaction,
  { storyId, newest, text, goesBackTo }: Coming,
  claims: readonly ClaimOfStory[],
  places: ReadonlyMap<string, { start: number; end: number }>,
): Promise<Map<string, UndoneClaim>> {
  if (!goesBackTo) return new Map();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rows = (await readFirstChanges(db, storyId, goesBackTo.number)).filter(({ claimId }) =>
    places.has(claimId),
  );
  if (rows.length === 0) return new Map();
  const assessmentOf = (row: Row) => row.withdrawnId ?? byId.get(row.claimId)?.signedAssessmentId ?? null;
  const [texts, touched, assessed, evidence] = await Promise.all([
    readTextsBefore(db, rows, newest),
    readTouched(db, rows, { storyId, draft: goesBackTo.number }),
    readAssessed(
      db,
      rows.flatMap((row) => assessmentOf(row) ?? []),
    ),
    readEvidenceFacts(
      db,
      rows.map(({ claimId }) => claimId),
    ),
  ]);
  return new Map(
    rows.flatMap((row): [string, UndoneClaim][] => {
      const claim = byId.get(row.claimId);
      const place = places.get(row.claimId);
      if (!claim || !place) return [];
      const assessmentId = assessmentOf(row);
      const then = assessed.get(assessmentId ?? "");
      const verdict = PROPOSED_VERDICTS.find((each) => each === then?.verdict);
      const span = { start: row.startOffset ?? 0, end: row.endOffset ?? 0 };
      const wordsThen = wordsAt(span, texts.get(row.draftId ?? "") ?? "");
      const now: ClaimNow = {
        stage: claim.stage,
        wasSigned: claim.signedAssessmentId !== null,
        standsOnItsWords: keepsWords(wordsThen, wordsAt(place, text)),
        isAsAssessed:
          then !== undefined &&
          verdict !== undefined &&
          isAsAssessed({ ...then, verdict }, { ...claim, items: evidence.get(claim.id) ?? [] }),
        isTouched: touched.has(claim.id),
        hasPending: claim.pendingId !== null,
      };
      const { stageBefore, stageAfter, withdrawnId } = row;
      return [
        [
          claim.id,
          { undone: { stageBefore, stageAfter, withdrew: withdrawnId !== null }, now, assessmentId },
        ],
      ];
    }),
  );
}

/** For each claim the first draft after `number` that changed its stage. */
function readFirstChanges(db: Transaction, storyId: string, number: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    select first.*, before."id" as "draftId", s."startOffset", s."endOffset",
      (select min(e."id") from "AuditEvent" e
        where e."storyId" = ${storyId}::uuid and e."kind" = 'draft.added'
          and (e."after"->>'number')::int = first."draft") as "eventId"
    from (
      select distinct on (o."placementId") o."placementId", p."claimId", o."stageBefore"::text, o."stageAfter"::text,
        o."withdrawnId", d."number" as "draft"
      from "DraftOutcome" o
      join "Draft" d on d."id" = o."draftId"
      join "Placement" p on p."id" = o."placementId"
      where d."storyId" = ${storyId}::uuid and d."number" > ${number} and o."stageBefore" <> o."stageAfter"
      order by o."placementId", d."number"
    ) first
    left join "Draft" before on before."storyId" = ${storyId}::uuid and before."number" = first."draft" - 1
    left join "PlacementSpan" s on s."placementId" = first."placementId" and s."draftId" = before."id"`;
}

async function readTextsBefore(db: Transaction, rows: readonly Row[], newest: Coming["newest"]) {
  const ids = [...new Set(rows.flatMap(({ draftId }) => draftId ?? []))];
  const drafts = await db.draft.findMany({
    where: { id: { in: ids.filter((id) => id !== newest.id) } },
    select: { id: true, text: true },
  });
  return new Map([newest, ...drafts].map(({ id, text }) => [id, text]));
}

/** More events than this since then: that is work, whatever it was. */
const EVENTS_MAX = 20_000;

/** The claims that somebody has worked on since the draft that changed their stage. */
async function readTouched(
  db: Transaction,
  rows: readonly Row[],
  since: { storyId: string; draft: number },
): Promise<Set<string>> {
  const from = new Map(rows.map(({ claimId, eventId }) => [claimId, eventId]));
  const [oldest = BigInt(0)] = rows.flatMap(({ eventId }) => eventId ?? []).sort((a, b) => Number(a - b));
  const events = await db.auditEvent.findMany({
    where: { claimId: { in: [...from.keys()] }, id: { gt: oldest } },
    take: EVENTS_MAX,
    select: { id: true, claimId: true, kind: true, storyId: true, before: true, after: true },
  });
  if (events.length === EVENTS_MAX) return new Set(from.keys());
  const isSince = (claimId: string, eventId: bigint) => eventId > (from.get(claimId) ?? BigInt(0));
  const edits = await readSourceEdits(db, [...from.keys()], oldest);
  return new Set([
    ...edits.flatMap(({ claimId, eventId }) => (isSince(claimId, eventId) ? [claimId] : [])),
    ...events.flatMap(({ id, claimId, ...event }) =>
      claimId !== null && isSince(claimId, id) && touchesClaim(event, since) ? [claimId] : [],
    ),
  ]);
}

/** The last edit of a source of each claim: told of the source, since a claim that is not assessed hears nothing of it. */
async function readSourceEdits(db: Transaction, claimIds: string[], since: bigint) {
  return db.$queryRaw<{ claimId: string; eventId: bigint }[]>`
    select v."claimId", max(e."id") as "eventId"
    from "Evidence" v
    join "Passage" p on p."id" = v."passageId"
    join "AuditEvent" e on e."sourceId" = p."sourceId" and e."kind" = 'source.edited'
    where v."claimId" = any(${claimIds}::uuid[]) and e."id" > ${since}
    group by 1`;
}
