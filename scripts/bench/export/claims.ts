import type postgres from "postgres";

export const CLAIMS = 100_000;
export const EVIDENCE = 150_000;
const STORIES = 1_000;
const SOURCES = 400;

/** Signed-off claims as a newsroom has them after years: in stories with drafts, on evidence with words, with corrections here and there. */
export async function insertSignedClaims(sql: postgres.Sql): Promise<{ editorId: string }> {
  const [researcher, editor] = await Promise.all([person(sql, "researcher"), person(sql, "editor")]);
  await sql.begin(async (tx) => {
    await tx`
      create temporary table story on commit drop as
      select n, uuidv7() as id, uuidv7() as draft from generate_series(0, ${STORIES - 1}::int) n`;
    await tx`
      insert into "Story" ("id", "title", "requestId", "createdById", "updatedAt")
      select id, 'Story number ' || n || ' on the plan', gen_random_uuid(), ${editor}, now() from story`;
    await tx`
      insert into "Draft" ("id", "storyId", "number", "text", "sha256", "addedById")
      select draft, id, 1, repeat('The plan drew on a paper that was written elsewhere, “as he said”. ', 200), '', ${editor}
      from story`;
    await tx`
      create temporary table source on commit drop as
      select n, uuidv7() as id from generate_series(0, ${SOURCES - 1}::int) n`;
    await tx`
      insert into "Source" ("id", "title", "url", "canonicalUrl", "kind", "publishedOn", "requestId", "addedById")
      select id, 'Report number ' || n || ' on the talks', 'https://example.org/reports/' || n,
             'example.org/reports/' || n, 'original_report', '2025-11-26', gen_random_uuid(), ${researcher} from source`;
    await tx`
      create temporary table claim on commit drop as
      select n, uuidv7() as id, uuidv7() as assessment, uuidv7() as placement,
             'The draft that was handed over on day ' || n || ' was the basis of the plan with its 28 points.' as wording
      from generate_series(0, ${CLAIMS - 1}::int) n`;
    await tx`
      insert into "Claim" ("id", "wording", "requestId", "authorId", "updatedAt")
      select id, wording, gen_random_uuid(), ${researcher}, now() from claim order by n`;
    await tx`
      create temporary table item on commit drop as
      select uuidv7() as id, uuidv7() as passage, c.id as claim, c.assessment, s.id as source, s.n as source_n,
             k / ${CLAIMS}::int as position
      from generate_series(0, ${EVIDENCE - 1}::int) k
      join claim c on c.n = k % ${CLAIMS}::int join source s on s.n = k % ${SOURCES}::int`;
    await tx`create index on item (assessment)`;
    await tx`analyze`;
    await tx`
      insert into "Passage" ("id", "sourceId", "exact", "addedById")
      select passage, source, ${PASSAGE}, ${researcher} from item`;
    await tx`
      insert into "Evidence" ("id", "claimId", "passageId", "stance", "basis", "primary", "requestId", "addedById")
      select id, claim, passage, 'supports', 'document_seen', true, gen_random_uuid(), ${researcher} from item`;
    await tx`
      insert into "Assessment" ("id", "claimId", "state", "verdict", "rationale", "policyVersion", "wording", "type",
                                "attributionKind", "attributedTo", "authorId")
      select assessment, id, 'signed_off', 'verified', ${RATIONALE}, 1, wording, 'cause', 'outlet', 'Reuters', ${researcher}
      from claim`;
    await tx`
      insert into "AssessmentItem" ("id", "assessmentId", "evidenceId", "sourceId", "sourceTitle", "sourceUrl",
        "sourceKind", "outletName", "publishedOn", "exact", "paraphrased", "locatorKind", "locator", "stance", "basis",
        "primary", "note", "passageId", "addedById", "position")
      select uuidv7(), assessment, id, source, 'Report number ' || source_n || ' on the talks',
             'https://example.org/reports/' || source_n, 'original_report', 'The Daily Example', '2025-11-26', ${PASSAGE},
             false, 'page', '4', 'supports', 'document_seen', true, 'Seen by two of us.', passage, ${researcher}, position
      from item`;
    await tx`
      insert into "SignOff" ("assessmentId", "assessedById", "signedById", "decidedOn")
      select assessment, ${researcher}, ${editor}, jsonb_build_object(
        'gates', jsonb_build_array(jsonb_build_object('gate', 'G1', 'met', true, 'sentence', 'One primary item supports it.')),
        'origins', jsonb_build_object('min', 1, 'max', 2),
        'items', (select jsonb_agg(jsonb_build_object('evidenceId', i.id, 'answer', '', 'confidential', false, 'copy', null))
                  from item i where i.assessment = c.assessment))
      from claim c`;
    await tx`
      update "Claim" k set "stage" = 'signed_off', "verdict" = 'verified', "signedAssessmentId" = c.assessment
      from claim c where c.id = k."id"`;
    await tx`
      insert into "Placement" ("id", "claimId", "storyId")
      select c.placement, c.id, s.id from claim c join story s on s.n = c.n / ${CLAIMS / STORIES}::int`;
    await tx`
      insert into "PlacementSpan" ("id", "placementId", "draftId", "startOffset", "endOffset")
      select uuidv7(), c.placement, s.draft, 68 * (c.n % 100), 68 * (c.n % 100) + 60
      from claim c join story s on s.n = c.n / ${CLAIMS / STORIES}::int`;
    await tx`
      insert into "Correction" ("id", "claimId", "assessmentId", "kind", "before", "after", "reason", "requestId", "byId")
      select uuidv7(), id, assessment, 'correction', '28 points', '22 points', 'Miscounted.', gen_random_uuid(), ${editor}
      from claim where n % 50 = 0`;
  });
  await sql`vacuum analyze`;
  return { editorId: editor };
}

const RATIONALE =
  "The paper was seen by two of us, on paper and as a file whose hash matches. What is said of day and place agrees with " +
  "the records of the ministry, and nobody who was there denies it.\n\nOne report differs in the number of points.";

const PASSAGE =
  "“It drew on a paper that the envoy handed over,” said a person with knowledge of the talks, who asked not to be named " +
  "because they were private. The ministry did not answer before this was written.";

async function person(sql: postgres.Sql, role: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into "Person" ("id", "email", "name", "role")
    values (gen_random_uuid(), ${`${role}@bench.example`}, ${`A ${role}`}, ${role}::"Role") returning "id"`;
  if (!row) throw new Error("Nobody was inserted.");
  return row.id;
}
