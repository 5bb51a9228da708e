import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import type { TestPerson } from "./rows";

/** Rows for journeys that begin where another journey ends. What the product would write beside them is written too. */

export async function insertLoggedClaim(
  db: Sql,
  author: TestPerson,
  wording: string,
): Promise<{ id: string; number: number }> {
  const [claim] = await db<{ id: string; number: number }[]>`
    insert into "Claim" ("id", "wording", "requestId", "authorId", "updatedAt")
    values (${randomUUID()}, ${wording}, ${randomUUID()}, ${author.id}, now()) returning "id", "number"`;
  if (!claim) throw new Error("The claim was not stored.");
  await db`insert into "AuditEvent" ("kind", "actorId", "claimId", "after")
    values ('claim.logged', ${author.id}, ${claim.id}, ${db.json({ number: claim.number, wording })})`;
  return claim;
}

type Item = { stance?: string; primary?: boolean; outlet?: string; exact?: string };

export async function insertEvidence(
  db: Sql,
  author: TestPerson,
  claimId: string,
  {
    stance = "supports",
    primary = false,
    outlet = "Harbour Gazette",
    exact = "The pier was sold.",
  }: Item = {},
): Promise<void> {
  const ids = { outlet: randomUUID(), source: randomUUID(), passage: randomUUID(), evidence: randomUUID() };
  const name = `${outlet} ${ids.outlet.slice(0, 8)}`;
  await db`insert into "Outlet" ("id", "name") values (${ids.outlet}, ${name})`;
  await db`insert into "Source" ("id", "title", "kind", "outletId", "requestId", "addedById")
    values (${ids.source}, ${`${outlet} on the pier`}, 'original_report', ${ids.outlet}, ${randomUUID()}, ${author.id})`;
  await db`insert into "Passage" ("id", "sourceId", "exact", "addedById")
    values (${ids.passage}, ${ids.source}, ${exact}, ${author.id})`;
  await db`insert into "Evidence" ("id", "claimId", "passageId", "stance", "basis", "primary", "requestId", "addedById")
    values (${ids.evidence}, ${claimId}, ${ids.passage}, ${stance}, 'document_seen', ${primary}, ${randomUUID()}, ${author.id})`;
  await db`update "Claim" set "stage" = 'researching' where "id" = ${claimId} and "stage" = 'open'`;
}
