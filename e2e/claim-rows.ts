import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { TestPerson } from "./fixtures";

type Row = {
  wording: string;
  author: TestPerson;
  assignee?: TestPerson;
  storyId?: string;
  stage?: string;
  criticality?: string;
  dueInHours?: number;
  /** Of a claim that is assessed. */
  verdict?: string;
  /** A named person who made the claim; else the newsroom did. */
  attributedTo?: string;
};

/** A claim as it stands, without the way that led there: for journeys that begin with many. */
export async function insertClaim(db: postgres.Sql, row: Row): Promise<{ id: string; number: number }> {
  const id = randomUUID();
  const [claim] = await db<{ number: number }[]>`insert into "Claim" ${db({
    id,
    wording: row.wording,
    requestId: randomUUID(),
    authorId: row.author.id,
    assigneeId: row.assignee?.id ?? null,
    stage: row.stage ?? "open",
    criticality: row.criticality ?? "normal",
    dueAt: row.dueInHours === undefined ? null : new Date(Date.now() + row.dueInHours * 3_600_000),
    attributionKind: row.attributedTo ? "named_person" : "own_voice",
    attributedTo: row.attributedTo ?? "",
    updatedAt: new Date(),
  })} returning "number"`;
  if (!claim) throw new Error("The claim was not inserted.");
  if (row.storyId)
    await db`insert into "Placement" ${db({ id: randomUUID(), claimId: id, storyId: row.storyId })}`;
  return { id, number: claim.number };
}

/** A claim that the author proposed as verified, or as said; `editor` makes it signed off, or it awaits review. */
export async function insertAssessed(db: postgres.Sql, row: Row, editor: TestPerson | null) {
  const claim = await insertClaim(db, row);
  const assessmentId = randomUUID();
  const verdict = row.verdict ?? "verified";
  await db`insert into "Assessment" ${db({
    id: assessmentId,
    claimId: claim.id,
    state: editor ? "signed_off" : "pending",
    verdict,
    rationale: "A record shows it.",
    policyVersion: 1,
    wording: row.wording,
    type: "event",
    attributionKind: row.attributedTo ? "named_person" : "own_voice",
    attributedTo: row.attributedTo ?? "",
    authorId: row.author.id,
  })}`;
  if (editor) {
    await db`insert into "SignOff" ${db({ assessmentId, assessedById: row.author.id, signedById: editor.id })}`;
    await db`update "Claim" set "stage" = 'signed_off', "verdict" = ${verdict},
      "signedAssessmentId" = ${assessmentId} where "id" = ${claim.id}`;
  } else {
    await db`update "Claim" set "stage" = 'awaiting_review' where "id" = ${claim.id}`;
  }
  return claim;
}

/** A piece of evidence that a claim was assessed on, with an address to follow. */
export async function insertItem(db: postgres.Sql, claimId: string, author: TestPerson): Promise<void> {
  await db`insert into "AssessmentItem" ("id", "assessmentId", "evidenceId", "sourceId", "sourceTitle", "sourceUrl",
      "sourceKind", "outletName", "publishedOn", "exact", "paraphrased", "locatorKind", "locator", "stance", "basis",
      "primary", "note", "addedById", "position")
    select gen_random_uuid(), "signedAssessmentId", gen_random_uuid(), gen_random_uuid(), 'The harbour ledger',
      'https://example.org/ledger', 'document', 'The Port', '2026-03', 'Sold, one pier.', false, 'page', '4', 'supports',
      'document_seen', true, 'a note that stays in the newsroom', ${author.id}, 0
    from "Claim" where "id" = ${claimId}`;
}

/** A story with a draft of one sentence; with members it is restricted to them. */
export async function insertStory(
  db: postgres.Sql,
  row: { title: string; author: TestPerson; members?: TestPerson[]; closesInHours?: number },
): Promise<string> {
  const id = randomUUID();
  await db`insert into "Story" ${db({
    id,
    title: row.title,
    requestId: randomUUID(),
    createdById: row.author.id,
    restricted: row.members !== undefined,
    closesAt: row.closesInHours === undefined ? null : new Date(Date.now() + row.closesInHours * 3_600_000),
    updatedAt: new Date(),
  })}`;
  await db`insert into "Draft" ${db({
    id: randomUUID(),
    storyId: id,
    number: 1,
    text: "One sentence.",
    sha256: "not read here",
    addedById: row.author.id,
  })}`;
  for (const member of row.members ?? [])
    await db`insert into "StoryMember" ${db({ storyId: id, personId: member.id })}`;
  return id;
}
