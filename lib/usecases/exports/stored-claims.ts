import type { AttributionKind, ClaimType, Criticality, Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import type { CorrectionKind } from "@/lib/domain/corrections/correction";
import type { Basis, Stance } from "@/lib/domain/evidence/vocabulary";
import type { LocatorKind, SourceKind } from "@/lib/domain/sources/vocabulary";
import { type CursorSql, readByCursor } from "@/lib/platform/database/cursor";

type Said = {
  wording: string;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
  verdict: Verdict;
};

/** A piece of evidence: as it stands, or as the assessment copied it. Times are ISO 8601 as PostgreSQL writes them. */
export type StoredItem = {
  evidenceId: string;
  sourceId: string;
  stance: Stance;
  basis: Basis;
  primary: boolean;
  note: string;
  answer: string;
  exact: string;
  paraphrased: boolean;
  locatorKind: LocatorKind;
  locator: string;
  sourceTitle: string;
  sourceKind: SourceKind;
  sourceUrl: string | null;
  outletName: string | null;
  publishedOn: string;
  /** Whether its source, or that of its copy, is a confidential one. */
  confidential: boolean | null;
  copySha256: string | null;
  copiedAt: string | null;
};

export type StoredSigned = Said & {
  rationale: string;
  narrowerWording: string;
  rating: number | null;
  trueUntil: string;
  policyVersion: number;
  proposedAt: string;
  author: string;
  signedAt: string | null;
  signedBy: string | null;
  signedPolicyVersion: number | null;
  /** Of what it was decided on: { items, origins } */
  decidedOn: unknown;
  overrides: { gate: string; missing: string; reason: string; by: { name: string } }[] | null;
  items: StoredItem[] | null;
};

/** What a record is made of, as the query below gives it. A list without anything in it is null. */
export type StoredClaim = Said & {
  id: string;
  number: number;
  stage: Stage;
  criticality: Criticality;
  legalRisk: boolean;
  allegation: boolean;
  signed: StoredSigned | null;
  evidence: StoredItem[] | null;
  corrections:
    | {
        kind: CorrectionKind;
        before: string;
        after: string;
        reason: string;
        by: string;
        at: string;
        publishedAt: string | null;
      }[]
    | null;
  /** Every story that it stands in, seen or not, with its place in the newest draft. */
  placements: { storyId: string; draftId: string | null; start: number | null; end: number | null }[] | null;
  isRelated: boolean;
};

type Options = { workingCopies: boolean; batch: number };

/** The claims with these numbers, in their order, from one moment. Which of them may be seen was asked before. */
export async function* readStoredClaims(
  numbers: readonly number[],
  { workingCopies, batch }: Options,
): AsyncGenerator<StoredClaim[], void, void> {
  const rows = readByCursor<{ claim: StoredClaim }>((sql) => storedClaims(sql, numbers, workingCopies), {
    rows: batch,
  });
  for await (const found of rows) yield found.map(({ claim }) => claim);
}

/** A claim has a handful of each; this is where a broken one stops. */
const AT_MOST = 1_000;

/**
 * One row of JSON for each claim. Every list is looked up by the claim's own key, so that the first rows come at once and
 * nothing is sorted or kept. G12 is asked here again: a claim that was reopened since it was chosen stays out.
 */
export function storedClaims(sql: CursorSql, numbers: readonly number[], workingCopies: boolean) {
  return sql<{ claim: StoredClaim }[]>`
    select json_build_object(
      'id', c."id", 'number', c."number", 'wording', c."wording", 'type', c."type", 'stage', c."stage",
      'attributionKind', c."attributionKind", 'attributedTo', c."attributedTo", 'verdict', c."verdict",
      'criticality', c."criticality", 'legalRisk', c."legalRisk", 'allegation', c."allegation",
      'signed', (${signed(sql, workingCopies)}),
      'evidence', ${workingCopies ? sql`(${evidence(sql)})` : sql`null`},
      'corrections', (
        select json_agg(json_build_object('kind', k."kind", 'before', k."before", 'after', k."after",
          'reason', k."reason", 'by', p."name", 'at', k."at", 'publishedAt', k."publishedAt")
          order by k."at", k."id")
        from "Correction" k join "Person" p on p."id" = k."byId" where k."claimId" = c."id"),
      'placements', (
        select json_agg(json_build_object('storyId', p."storyId", 'draftId', s."draftId",
          'start', s."startOffset", 'end', s."endOffset") order by p."id")
        from "Placement" p
        left join lateral (
          select d."id" from "Draft" d where d."storyId" = p."storyId" order by d."number" desc limit 1) d on true
        left join "PlacementSpan" s on s."placementId" = p."id" and s."draftId" = d."id"
        where p."claimId" = c."id"),
      'isRelated',
        exists (select 1 from "ClaimRelation" r where r."fromClaimId" = c."id" and r."takenBackAt" is null)
        or exists (select 1 from "ClaimRelation" r where r."toClaimId" = c."id" and r."takenBackAt" is null)
    ) as "claim"
    from "Claim" c
    where c."number" = any(${numbers as number[]}::int[])
      ${workingCopies ? sql`` : sql`and c."stage" = 'signed_off' and c."signedAssessmentId" is not null`}
    order by c."number"`;
}

function signed(sql: CursorSql, workingCopies: boolean) {
  return sql`
    select json_build_object(
      'wording', a."wording", 'type', a."type", 'attributionKind', a."attributionKind",
      'attributedTo', a."attributedTo", 'verdict', a."verdict", 'rationale', a."rationale",
      'narrowerWording', a."narrowerWording", 'rating', a."rating", 'trueUntil', a."trueUntil",
      'policyVersion', a."policyVersion", 'proposedAt', a."proposedAt", 'author', w."name",
      'signedAt', o."signedAt", 'signedBy', q."name", 'signedPolicyVersion', o."policyVersion",
      'decidedOn', json_build_object('items', o."decidedOn"->'items', 'origins', o."decidedOn"->'origins'),
      'overrides', (
        select json_agg(json_build_object('gate', g."gate", 'missing', g."missing", 'reason', g."reason",
          'by', json_build_object('name', p."name")) order by g."gate")
        from "GateOverride" g join "Person" p on p."id" = g."byId" where g."assessmentId" = a."id"),
      'items', ${workingCopies ? sql`null` : sql`(${signedItems(sql)})`})
    from "Assessment" a
    join "Person" w on w."id" = a."authorId"
    left join "SignOff" o on o."assessmentId" = a."id"
    left join "Person" q on q."id" = o."signedById"
    where a."id" = c."signedAssessmentId"`;
}

function signedItems(sql: CursorSql) {
  return sql`
    select json_agg(json_build_object(
      'evidenceId', i."evidenceId", 'sourceId', i."sourceId", 'stance', i."stance", 'basis', i."basis",
      'primary', i."primary", 'note', i."note", 'answer', i."answer", 'exact', i."exact",
      'paraphrased', i."paraphrased", 'locatorKind', i."locatorKind", 'locator', i."locator",
      'sourceTitle', i."sourceTitle", 'sourceKind', i."sourceKind", 'sourceUrl', i."sourceUrl",
      'outletName', i."outletName", 'publishedOn', i."publishedOn", 'confidential', s."confidential",
      'copySha256', case when i."captureId" is not null then i."captureSha256" end,
      'copiedAt', i."capturedAt") order by i."position")
    from "AssessmentItem" i
    left join "Capture" t on t."id" = i."captureId"
    left join "Source" s on s."id" = t."sourceId"
    where i."assessmentId" = a."id"`;
}

function evidence(sql: CursorSql) {
  return sql`
    select json_agg(json_build_object(
      'evidenceId', e."id", 'sourceId', s."id", 'stance', e."stance", 'basis', e."basis",
      'primary', e."primary", 'note', e."note", 'answer', e."answer", 'exact', p."exact",
      'paraphrased', p."paraphrased", 'locatorKind', p."locatorKind", 'locator', p."locator",
      'sourceTitle', s."title", 'sourceKind', s."kind", 'sourceUrl', s."url",
      'outletName', o."name", 'publishedOn', s."publishedOn", 'confidential', s."confidential",
      'copySha256', t."sha256", 'copiedAt', t."capturedAt") order by e."id")
    from (select * from "Evidence" e where e."claimId" = c."id" order by e."id" limit ${AT_MOST}) e
    join "Passage" p on p."id" = e."passageId"
    join "Source" s on s."id" = p."sourceId"
    left join "Outlet" o on o."id" = s."outletId"
    left join "Capture" t on t."id" = p."captureId"`;
}
