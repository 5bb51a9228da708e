import type postgres from "postgres";
import { insertCapture } from "./capture-rows";
import type { TestPerson } from "./rows";

/** What many-row journeys look at: one story whose draft has a sentence for each claim, each claim with evidence in one saved copy. */
export type ManyClaims = { storyId: string; sourceId: string; outletId: string; captureId: string };

/** An empty story for `capacity` claims: one sentence of the draft for each. */
export async function insertStory(db: postgres.Sql, by: TestPerson, capacity: number): Promise<ManyClaims> {
  const text = Array.from({ length: capacity }, (_, index) => sentence(index + 1)).join("\n");
  const [story] = await db`
    insert into "Story" ("id", "title", "requestId", "createdById", "updatedAt")
    values (gen_random_uuid(), 'A story with many claims', gen_random_uuid(), ${by.id}, now()) returning "id"`;
  await db`
    insert into "Draft" ("id", "storyId", "number", "text", "sha256", "addedById")
    values (gen_random_uuid(), ${story?.id}, 1, ${text}, 'of no interest here', ${by.id})`;
  const [outlet] = await db`
    insert into "Outlet" ("id", "name") values (gen_random_uuid(), 'The Daily Example') returning "id"`;
  const [source] = await db`
    insert into "Source" ("id", "title", "kind", "outletId", "requestId", "addedById")
    values (gen_random_uuid(), 'A report', 'original_report', ${outlet?.id}, gen_random_uuid(), ${by.id})
    returning "id"`;
  const captureId = await insertCapture(db, by, source?.id, { text });
  return { storyId: story?.id, sourceId: source?.id, outletId: outlet?.id, captureId };
}

/** Claims number `from` to `to` of the story: placed, assigned, with evidence, a pending verdict and history each. */
export async function insertClaims(
  db: postgres.Sql,
  by: TestPerson,
  { storyId, sourceId, captureId }: ManyClaims,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await db.begin(async (tx) => {
    await tx`
      create temporary table made on commit drop as
      select n, gen_random_uuid() as claim, gen_random_uuid() as placement, gen_random_uuid() as passage,
             gen_random_uuid() as assessment
      from generate_series(${from}::int, ${to}::int) n`;
    await tx`
      insert into "Claim" ("id", "wording", "stage", "assigneeId", "dueAt", "requestId", "authorId", "updatedAt")
      select claim, 'Claim ' || n || ' of many', 'awaiting_review', ${by.id}, now() + interval '1 day',
             gen_random_uuid(), ${by.id}, now() from made`;
    await tx`insert into "Placement" ("id", "claimId", "storyId") select placement, claim, ${storyId} from made`;
    await tx`
      insert into "PlacementSpan" ("id", "placementId", "draftId", "startOffset", "endOffset")
      select gen_random_uuid(), placement, d."id", (n - 1) * ${LENGTH + 1}::int, (n - 1) * ${LENGTH + 1}::int + 20
      from made, "Draft" d where d."storyId" = ${storyId}`;
    await tx`
      insert into "Passage" ("id", "sourceId", "exact", "addedById", "captureId", "captureStart", "captureEnd", "foundAs")
      select passage, ${sourceId}, 'Words ' || n, ${by.id}, ${captureId}, (n - 1) * ${LENGTH + 1}::int,
             (n - 1) * ${LENGTH + 1}::int + 20, 'approximate' from made`;
    await tx`
      insert into "Evidence" ("id", "claimId", "passageId", "stance", "basis", "requestId", "addedById")
      select gen_random_uuid(), claim, passage, 'supports', 'witnessed', gen_random_uuid(), ${by.id} from made`;
    await tx`
      insert into "Assessment" ("id", "claimId", "verdict", "rationale", "policyVersion", "wording", "type",
                                "attributionKind", "attributedTo", "authorId")
      select assessment, claim, 'disputed', 'Both sides stand.', 1, 'Claim ' || n || ' of many', 'event',
             'own_voice', '', ${by.id} from made`;
    await tx`
      insert into "AuditEvent" ("actorId", "kind", "claimId", "storyId")
      select ${by.id}, 'claim.logged', claim, ${storyId} from made`;
  });
}

/** As many stories, sources, outlets and people of their own, for the lists of these. */
export async function insertRowsOfLists(
  db: postgres.Sql,
  by: TestPerson,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await db.begin(async (tx) => {
    await tx`
      create temporary table made on commit drop as
      select n, gen_random_uuid() as outlet from generate_series(${from}::int, ${to}::int) n`;
    await tx`insert into "Outlet" ("id", "name") select outlet, 'Outlet ' || n from made`;
    await tx`
      insert into "Source" ("id", "title", "kind", "outletId", "requestId", "addedById")
      select gen_random_uuid(), 'Report ' || n, 'original_report', outlet, gen_random_uuid(), ${by.id} from made`;
    await tx`
      insert into "Story" ("id", "title", "requestId", "createdById", "updatedAt")
      select gen_random_uuid(), 'Story ' || n, gen_random_uuid(), ${by.id}, now() from made`;
    await tx`
      insert into "Person" ("id", "email", "name", "role")
      select gen_random_uuid(), 'person-' || n || '@many.example', 'Person ' || n, 'researcher' from made`;
  });
}

const LENGTH = 60;

function sentence(number: number): string {
  return `Sentence ${String(number).padStart(4, "0")} of a long draft, which says something new.`.padEnd(
    LENGTH,
    "!",
  );
}
