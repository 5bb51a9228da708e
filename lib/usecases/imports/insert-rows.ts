import type { Transaction } from "@/lib/platform/database/client";
import { newId } from "@/lib/platform/database/new-id";

/**
 * Rows in bulk, each kind in one query whatever their number: Prisma makes a plan of its own, and keeps it, for every
 * number of rows, which takes ten times the time and a gigabyte for a file of 50,000. The columns' types are the schema's.
 */

export type NewClaim = {
  wording: string;
  type: string;
  attributionKind: string;
  attributedTo: string;
  criticality: string;
  legalRisk: boolean;
  allegation: boolean;
  restsOnAuthorAlone: boolean;
  stage: "open" | "researching";
  requestId: string;
  authorId: string;
};

/** The claims in the order of their numbers, which is the order given. */
export function insertClaims(
  tx: Transaction,
  claims: readonly NewClaim[],
): Promise<{ id: string; number: number; requestId: string }[]> {
  return tx.$queryRaw`
    insert into "Claim" ("id", "wording", "type", "attributionKind", "attributedTo", "criticality", "legalRisk",
      "allegation", "restsOnAuthorAlone", "stage", "requestId", "authorId", "updatedAt")
    select "id", "wording", "type", "attributionKind", "attributedTo", "criticality", "legalRisk",
      "allegation", "restsOnAuthorAlone", "stage", "requestId", "authorId", now()
    from jsonb_to_recordset(${asJson(claims)}::jsonb) as row ("order" int, "id" uuid, "wording" text,
      "type" "ClaimType", "attributionKind" "AttributionKind", "attributedTo" text, "criticality" "Criticality",
      "legalRisk" boolean, "allegation" boolean, "restsOnAuthorAlone" boolean, "stage" "Stage", "requestId" uuid,
      "authorId" uuid)
    order by "order" returning "id", "number", "requestId"`;
}

export type NewSource = {
  title: string;
  url: string | null;
  canonicalUrl: string | null;
  twin: number;
  outletId: string | null;
  kind: string;
  authors: string;
  publishedOn: string;
  language: string;
  requestId: string;
  addedById: string;
};

/** Those that were not there: an address that somebody else gave meanwhile is left to be looked for. */
export function insertSources(
  tx: Transaction,
  sources: readonly NewSource[],
): Promise<{ id: string; requestId: string }[]> {
  return tx.$queryRaw`
    insert into "Source" ("id", "title", "url", "canonicalUrl", "twin", "outletId", "kind", "authors", "publishedOn",
      "language", "requestId", "addedById")
    select "id", "title", "url", "canonicalUrl", "twin", "outletId", "kind", "authors", "publishedOn",
      "language", "requestId", "addedById"
    from jsonb_to_recordset(${asJson(sources)}::jsonb) as row ("order" int, "id" uuid, "title" text, "url" text,
      "canonicalUrl" text, "twin" int, "outletId" uuid, "kind" "SourceKind", "authors" text, "publishedOn" text,
      "language" text, "requestId" uuid, "addedById" uuid)
    order by "order" on conflict do nothing returning "id", "requestId"`;
}

export type NewPassage = {
  sourceId: string;
  wholeWork: boolean;
  exact: string;
  paraphrased: boolean;
  locatorKind: string;
  locator: string;
  forClaimId: string;
  addedById: string;
};

/** The ids, in the order given. */
export async function insertPassages(tx: Transaction, passages: readonly NewPassage[]): Promise<string[]> {
  const rows = passages.map((passage, order) => ({ ...passage, order, id: newId() }));
  await tx.$executeRaw`
    insert into "Passage" ("id", "sourceId", "wholeWork", "exact", "paraphrased", "locatorKind", "locator",
      "forClaimId", "addedById")
    select "id", "sourceId", "wholeWork", "exact", "paraphrased", "locatorKind", "locator", "forClaimId", "addedById"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row ("order" int, "id" uuid, "sourceId" uuid,
      "wholeWork" boolean, "exact" text, "paraphrased" boolean, "locatorKind" "LocatorKind", "locator" text,
      "forClaimId" uuid, "addedById" uuid)
    order by "order"`;
  return rows.map(({ id }) => id);
}

export type NewEvidence = {
  claimId: string;
  passageId: string;
  stance: string;
  basis: string;
  primary: boolean;
  note: string;
  requestId: string;
  addedById: string;
};

export async function insertEvidence(tx: Transaction, evidence: readonly NewEvidence[]): Promise<void> {
  await tx.$executeRaw`
    insert into "Evidence" ("id", "claimId", "passageId", "stance", "basis", "primary", "note", "requestId", "addedById")
    select "id", "claimId", "passageId", "stance", "basis", "primary", "note", "requestId", "addedById"
    from jsonb_to_recordset(${asJson(evidence)}::jsonb) as row ("order" int, "id" uuid, "claimId" uuid,
      "passageId" uuid, "stance" "Stance", "basis" "Basis", "primary" boolean, "note" text, "requestId" uuid,
      "addedById" uuid)
    order by "order"`;
}

export type NewImported = {
  scope: string;
  externalId: string;
  twin: number;
  claimId: string;
  said: object;
  importId: string;
};

export async function insertImported(tx: Transaction, imported: readonly NewImported[]): Promise<void> {
  await tx.$executeRaw`
    insert into "ImportedClaim" ("id", "scope", "externalId", "twin", "claimId", "said", "importId")
    select "id", "scope", "externalId", "twin", "claimId", "said", "importId"
    from jsonb_to_recordset(${asJson(imported)}::jsonb) as row ("order" int, "id" uuid, "scope" text,
      "externalId" text, "twin" int, "claimId" uuid, "said" jsonb, "importId" uuid)
    order by "order"`;
}

export async function insertPlacements(
  tx: Transaction,
  placements: readonly { claimId: string; storyId: string }[],
): Promise<void> {
  await tx.$executeRaw`
    insert into "Placement" ("id", "claimId", "storyId")
    select "id", "claimId", "storyId"
    from jsonb_to_recordset(${asJson(placements)}::jsonb) as row ("order" int, "id" uuid, "claimId" uuid, "storyId" uuid)
    order by "order"`;
}

export type NewProblem = {
  importId: string;
  leavesOut: boolean;
  tableNumber: number;
  row: number;
  column: string;
  sentence: string;
};

export async function insertProblems(tx: Transaction, problems: readonly NewProblem[]): Promise<void> {
  await tx.$executeRaw`
    insert into "ImportProblem" ("importId", "leavesOut", "tableNumber", "row", "column", "sentence")
    select "importId", "leavesOut", "tableNumber", "row", "column", "sentence"
    from jsonb_to_recordset(${asJson(problems)}::jsonb) as row ("order" int, "importId" uuid, "leavesOut" boolean,
      "tableNumber" int, "row" int, "column" text, "sentence" text)
    order by "order"`;
}

function asJson(rows: readonly object[]): string {
  return JSON.stringify(rows.map((row, order) => ({ ...row, order, id: newId() })));
}
