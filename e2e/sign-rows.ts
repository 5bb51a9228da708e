import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { TestPerson } from "./rows";

type People = { author: TestPerson; editor: TestPerson };

/** Gives a logged claim a verdict that was signed off, or that awaits sign-off, as the product would store it. */
export async function insertVerdict(
  db: postgres.Sql,
  number: number,
  { author, editor }: People,
  state: "signed_off" | "pending",
): Promise<void> {
  const id = randomUUID();
  await db`
    insert into "Assessment" ("id", "claimId", "state", "verdict", "rationale", "policyVersion", "wording", "type",
                              "attributionKind", "attributedTo", "authorId")
    select ${id}, "id", ${state}, 'disputed', 'Both sides stand.', 1, "wording", "type", "attributionKind",
           "attributedTo", ${author.id}
    from "Claim" where "number" = ${number}`;
  if (state === "pending") {
    await db`update "Claim" set "stage" = 'awaiting_review' where "number" = ${number}`;
    return;
  }
  await db`insert into "SignOff" ("assessmentId", "assessedById", "signedById") values (${id}, ${author.id}, ${editor.id})`;
  await db`update "Claim" set "stage" = 'signed_off', "verdict" = 'disputed', "signedAssessmentId" = ${id}
    where "number" = ${number}`;
}
