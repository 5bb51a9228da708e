import { createHash, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
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

type Item = { stance?: string; primary?: boolean; outlet?: string; exact?: string; pinned?: boolean };

/** A piece of evidence, its words found in a saved copy unless they should not be. */
export async function insertEvidence(
  db: Sql,
  author: TestPerson,
  claimId: string,
  {
    stance = "supports",
    primary = false,
    outlet = "Harbour Gazette",
    exact = "The pier was sold.",
    pinned = true,
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
  if (pinned) {
    const [claim] = await db<{ number: number }[]>`select "number" from "Claim" where "id" = ${claimId}`;
    await pinPassages(db, author, claim?.number ?? 0);
  }
  await db`update "Claim" set "stage" = 'researching' where "id" = ${claimId} and "stage" = 'open'`;
}

/** Pasted copies that hold the words of a claim's evidence, wherever those are not found in one yet (G4). */
export async function pinPassages(db: Sql, author: TestPerson, number: number): Promise<void> {
  const passages = await db<{ id: string; sourceId: string; exact: string }[]>`
    select p."id", p."sourceId", p."exact" from "Passage" p join "Evidence" e on e."passageId" = p."id"
    join "Claim" c on c."id" = e."claimId"
    where c."number" = ${number} and p."captureId" is null and p."exact" <> ''`;
  for (const { id, sourceId, exact } of passages) {
    const bytes = Buffer.from(exact);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const captureId = randomUUID();
    await db`insert into "CaptureBlob" ("sha256", "length") values (${sha256}, ${bytes.length}) on conflict do nothing`;
    await db`insert into "CaptureChunk" ("sha256", "position", "bytes") values (${sha256}, 0, ${gzipSync(bytes)}) on conflict do nothing`;
    await db`insert into "Capture" ("id", "sourceId", "method", "capturedById", "mediaType", "sha256", "length", "text")
      values (${captureId}, ${sourceId}, 'pasted', ${author.id}, 'text/plain', ${sha256}, ${bytes.length}, ${exact})`;
    await db`update "Passage" set "captureId" = ${captureId}, "captureStart" = 0, "captureEnd" = ${exact.length}, "foundAs" = 'exact'
      where "id" = ${id}`;
  }
}

/** Every passage of a claim's evidence rests on its own reporting, so that each is an origin (G1). */
export async function sayOwnReporting(db: Sql, author: TestPerson, number: number): Promise<void> {
  await db`insert into "LineageStatement" ("passageId", "known", "ownReporting", "statedById")
    select e."passageId", true, true, ${author.id} from "Evidence" e join "Claim" c on c."id" = e."claimId"
    where c."number" = ${number} on conflict do nothing`;
}
