import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "./database";

/** What the database refuses by itself, whatever program asks. */
const database = testDatabase();
let sql: postgres.Sql;

const AUTHOR = "00000000-0000-4000-8000-000000000001";
const EDITOR = "00000000-0000-4000-8000-000000000002";
const CLAIM = "00000000-0000-4000-8000-000000000003";
const ASSESSMENT = "00000000-0000-4000-8000-000000000004";
const STORY = "00000000-0000-4000-8000-000000000005";
const PUBLICATION = "00000000-0000-4000-8000-000000000006";

beforeAll(async () => {
  sql = postgres(database.url(), { max: 1, onnotice: () => {} });
  await sql`insert into "Person" ("id", "email", "name", "role") values
    (${AUTHOR}, 'author@example.org', 'Author', 'researcher'), (${EDITOR}, 'editor@example.org', 'Editor', 'editor')`;
  await sql`insert into "Story" ("id", "title", "requestId", "createdById", "updatedAt")
    values (${STORY}, 'A story', gen_random_uuid(), ${AUTHOR}, now())`;
  await sql`insert into "Draft" ("id", "storyId", "number", "text", "sha256", "addedById")
    values (gen_random_uuid(), ${STORY}, 1, 'A text.', 'none', ${AUTHOR})`;
  await sql`insert into "Claim" ("id", "wording", "requestId", "authorId", "updatedAt")
    values (${CLAIM}, 'A claim.', gen_random_uuid(), ${AUTHOR}, now())`;
  await sql`insert into "Assessment" ("id", "claimId", "verdict", "rationale", "policyVersion", "wording", "type",
      "attributionKind", "attributedTo", "authorId")
    values (${ASSESSMENT}, ${CLAIM}, 'disputed', 'Why.', 1, 'A claim.', 'event', 'own_voice', '', ${AUTHOR})`;
  await sql`insert into "AssessmentItem" ("id", "assessmentId", "evidenceId", "sourceId", "sourceTitle", "sourceKind",
      "outletName", "publishedOn", "exact", "paraphrased", "locatorKind", "locator", "stance", "basis", "primary",
      "note", "addedById", "position")
    values (gen_random_uuid(), ${ASSESSMENT}, gen_random_uuid(), gen_random_uuid(), 'A source', 'document', '', '',
      'Words.', false, 'none', '', 'supports', 'document_seen', true, '', ${AUTHOR}, 0)`;
  await sql`insert into "Correction" ("id", "claimId", "assessmentId", "kind", "before", "after", "reason", "requestId", "byId")
    values (gen_random_uuid(), ${CLAIM}, ${ASSESSMENT}, 'correction', '28', '22', 'Why.', gen_random_uuid(), ${EDITOR})`;
  await sql`insert into "FactBox" ("storyId", "slug", "headline", "unanswered", "updatedAt")
    values (${STORY}, 'a-box', 'A box', '{}', now())`;
  await sql`insert into "Publication" ("id", "storyId", "number", "headline", "intro", "unanswered", "requestId", "publishedById")
    values (${PUBLICATION}, ${STORY}, 1, 'A box', '', '{}', gen_random_uuid(), ${EDITOR})`;
  await sql`insert into "PublishedClaim" ("publicationId", "claimId", "assessmentId", "position", "explanation")
    values (${PUBLICATION}, ${CLAIM}, ${ASSESSMENT}, 0, '')`;
  await sql`insert into "LegalHold" ("id", "storyId", "reason", "placedById")
    values (gen_random_uuid(), ${STORY}, 'A letter.', ${EDITOR})`;
  await sql`insert into "AuditEvent" ("kind", "claimId", "actorId") values ('claim.logged', ${CLAIM}, ${AUTHOR})`;
});
afterAll(() => sql.end());

test("whoever proposed a verdict cannot sign it off, not even by SQL", async () => {
  await expect(sql`insert into "SignOff" ("assessmentId", "assessedById", "signedById")
    values (${ASSESSMENT}, ${AUTHOR}, ${AUTHOR})`).rejects.toThrow("SignOff_second_person");
  await expect(sql`insert into "SignOff" ("assessmentId", "assessedById", "signedById")
    values (${ASSESSMENT}, ${EDITOR}, ${AUTHOR})`).rejects.toThrow("names another assessor");
});

describe("what is appended stays", () => {
  beforeAll(async () => {
    await sql`insert into "SignOff" ("assessmentId", "assessedById", "signedById")
      values (${ASSESSMENT}, ${AUTHOR}, ${EDITOR}) on conflict do nothing`;
  });

  const CHANGES = [
    ["AuditEvent", `update "AuditEvent" set "reason" = 'another'`],
    ["Draft", `update "Draft" set "text" = 'Another text.'`],
    ["AssessmentItem", `update "AssessmentItem" set "stance" = 'refutes'`],
    ["SignOff", `update "SignOff" set "note" = 'another'`],
    ["Correction", `update "Correction" set "after" = '24'`],
    ["Publication", `update "Publication" set "headline" = 'Another'`],
    ["Publication", `update "Publication" set "publishedById" = '${AUTHOR}'`],
    ["PublishedClaim", `update "PublishedClaim" set "explanation" = 'Another.'`],
    ["LegalHold", `update "LegalHold" set "reason" = 'Another.'`],
    ["Assessment", `update "Assessment" set "verdict" = 'verified'`],
    ["Assessment", `update "Assessment" set "rationale" = 'Another.'`],
    ["Assessment", `update "Assessment" set "authorId" = '${EDITOR}'`],
  ] as const;
  const PUBLIC = ["Publication", "PublishedClaim", "LegalHold"];

  test.each(CHANGES)("%s: %s", async (table, statement) => {
    await expect(sql.unsafe(statement)).rejects.toThrow(`${table} is append-only`);
  });

  test.each(["AuditEvent", "Draft", "AssessmentItem", "SignOff", "Assessment", "Correction", ...PUBLIC])(
    "delete from %s",
    async (table) => {
      await expect(sql`delete from ${sql(table)}`).rejects.toThrow(`${table} is append-only`);
      expect(await sql`select 1 from ${sql(table)}`).toHaveLength(1);
    },
  );

  test.each(["AuditEvent", "Draft", "AssessmentItem", "SignOff", "Correction", ...PUBLIC])(
    "truncate %s",
    async (table) => {
      await expect(sql`truncate ${sql(table)} cascade`).rejects.toThrow("is append-only");
      expect(await sql`select 1 from ${sql(table)}`).toHaveLength(1);
    },
  );

  test("the state of an assessment, and who returned it, can still be said", async () => {
    await sql`update "Assessment" set "state" = 'withdrawn'`;
    await sql`update "Assessment" set "state" = 'returned', "returnedById" = ${EDITOR}, "returnedAt" = now(), "returnNote" = 'No.'`;
    expect(await sql`select "state" from "Assessment"`).toEqual([{ state: "returned" }]);
  });

  test("a publication ends once, and a hold is lifted once", async () => {
    await sql`update "Publication" set "endedAt" = now(), "endedById" = ${EDITOR}, "endReason" = 'Why.'`;
    await expect(sql`update "Publication" set "endedAt" = null`).rejects.toThrow(
      "Publication is append-only",
    );
    await sql`update "LegalHold" set "liftedAt" = now(), "liftedById" = ${EDITOR}`;
    await expect(sql`update "LegalHold" set "liftedAt" = null`).rejects.toThrow("LegalHold is append-only");
  });
});
