import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema, signOffClaimSchema } from "../assessments/schema";
import { claimAsItStands, eventKindsOf } from "../testing/claim-state";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { answerEvidence } from "./answer";
import { editEvidence } from "./commands";
import { editEvidenceSchema } from "./schema";

testDatabase();

let researcher: Actor;
let editor: Actor;
let claimId: string;
let refuting: string;

beforeEach(async () => {
  researcher = await makeActor("researcher");
  editor = await makeActor("editor");
  ({ claimId } = await makeClaim(researcher));
  await makeEvidence(researcher, claimId, { primary: true });
  ({ evidenceId: refuting } = await makeEvidence(researcher, claimId, { outlet: "Tass", stance: "refutes" }));
});

const ANSWER = "It denies the call, not the paper.";
const answer = (by: Actor, words = ANSWER, version = 1) =>
  answerEvidence(by, { evidenceId: refuting, version, answer: words });

async function proposed(): Promise<string> {
  const proposal = { claimId, claimVersion: 1, verdict: "verified", rationale: "It was seen." };
  return must(await proposeVerdict(researcher, proposeVerdictSchema.parse(proposal))).assessmentId;
}
const signOff = (assessmentId: string) => signOffClaim(editor, signOffClaimSchema.parse({ assessmentId }));

describe("what refutes a claim", () => {
  test("blocks its verification until it is answered, also while the verdict waits (G5)", async () => {
    const assessmentId = await proposed();
    expect(await signOff(assessmentId)).toMatchObject({
      refusal: { code: "gates", missing: [expect.stringContaining("Tass speaks against it")] },
    });
    must(await answer(researcher));
    must(await signOff(assessmentId));
    const { decidedOn } = await database().signOff.findUniqueOrThrow({ where: { assessmentId } });
    expect(decidedOn).toMatchObject({ items: [{ answer: "" }, { answer: ANSWER }] });

    // Without the answer the verdict no longer stands.
    must(await answer(researcher, "", 2));
    expect(await claimAsItStands(claimId)).toMatchObject({ stage: "reopened", verdict: "verified" });
    expect((await eventKindsOf(claimId)).slice(-2)).toEqual(["evidence.answered", "claim.reopened"]);
  });

  test("is answered by an author of it, who then can't sign off (G3)", async () => {
    must(await answer(editor));
    expect(await signOff(await proposed())).toMatchObject({ refusal: { code: "signerIsEvidenceAuthor" } });
  });

  test("is no longer answered when it says something else", async () => {
    must(await answer(researcher));
    const edit = { evidenceId: refuting, version: 2, passageIs: "words", exact: "There was no plan." };
    const judged = { stance: "refutes", basis: "third_party" };
    must(await editEvidence(researcher, editEvidenceSchema.parse({ ...edit, ...judged })));
    const now = await database().evidence.findUniqueOrThrow({ where: { id: refuting } });
    expect(now).toMatchObject({ answer: "", answeredById: null, version: 3 });
  });
});

test("what does not refute has nothing to answer, and an overtaken answer is not overwritten", async () => {
  must(await answer(researcher));
  expect(await answer(editor, "Another one.")).toMatchObject({
    refusal: { code: "changedMeanwhile", by: researcher.name, current: { answer: ANSWER } },
  });
  await database().evidence.update({ where: { id: refuting }, data: { stance: "context" } });
  expect(await answer(editor, "Another one.", 2)).toMatchObject({ refusal: { code: "nothingToAnswer" } });
});
