import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { editClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { readClaimDossier } from "../dossier/reads";
import { editEvidence, removeEvidence } from "../evidence/commands";
import { editEvidenceSchema } from "../evidence/schema";
import { makeCapture } from "../testing/capture-rows";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { proposeVerdict, signOffClaim } from "./commands";
import { proposeVerdictSchema } from "./schema";

testDatabase();

/** G3 holds for whoever wrote what stands there now, not only for who wrote it first. */
let researcher: Actor;
let editor: Actor;
let other: Actor;
let claimId: string;
let number: number;
let evidenceId: string;

beforeEach(async () => {
  researcher = await makeActor("researcher");
  editor = await makeActor("editor");
  other = await makeActor("editor");
  ({ claimId, number } = await makeClaim(researcher));
  ({ evidenceId } = await makeEvidence(researcher, claimId, { primary: true }));
});

async function propose(claimVersion: number): Promise<string> {
  const values = { claimId, claimVersion, verdict: "verified", rationale: "Seen." };
  return must(await proposeVerdict(researcher, proposeVerdictSchema.parse(values))).assessmentId;
}

const judged = { passageIs: "words", stance: "supports", basis: "document_seen", primary: true };

test("an editor who rewrote the claim leaves its sign-off to another", async () => {
  must(
    await editClaim(editor, editClaimSchema.parse({ claimId, version: 1, wording: "It has 28 points now" })),
  );
  const assessmentId = await propose(2);
  expect((await readClaimDossier(editor, number))?.actions.signOff).toBe("signerIsClaimAuthor");
  expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({
    refusal: { code: "signerIsClaimAuthor" },
  });
  expect(await signOffClaim(other, { assessmentId, note: "" })).toMatchObject({ ok: true });
});

test("an editor who rewrote the evidence leaves the sign-off to another", async () => {
  const edit = { ...judged, evidenceId, version: 1, exact: "It has twenty-eight points." };
  must(await editEvidence(editor, editEvidenceSchema.parse(edit)));
  const assessmentId = await propose(1);
  expect((await readClaimDossier(editor, number))?.actions.signOff).toBe("signerIsEvidenceAuthor");
  expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({
    refusal: { code: "signerIsEvidenceAuthor" },
  });
});

test("an editor who set who works on it may sign it off", async () => {
  const assigned = { claimId, version: 1, wording: "The plan has 28 points", assigneeId: other.personId };
  const same = await readClaimDossier(editor, number);
  must(await editClaim(editor, editClaimSchema.parse({ ...assigned, wording: same?.claim.wording })));
  const assessmentId = await propose(2);
  expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({ ok: true });
});

test("an editor who took off what refutes the claim leaves the sign-off to another", async () => {
  const against = await makeEvidence(researcher, claimId, { stance: "refutes", outlet: "Tass" });
  must(await removeEvidence(editor, { evidenceId: against.evidenceId, reason: "It is about another plan." }));
  const assessmentId = await propose(1);
  expect((await readClaimDossier(editor, number))?.actions.signOff).toBe("signerIsEvidenceAuthor");
  expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({
    refusal: { code: "signerIsEvidenceAuthor" },
  });
});

test("an editor who brought the copy that the words are found in leaves the sign-off to another", async () => {
  const { passageId } = await database().evidence.findUniqueOrThrow({ where: { id: evidenceId } });
  const { captureId } = await database().passage.findUniqueOrThrow({ where: { id: passageId } });
  const copy = await database().capture.findUniqueOrThrow({ where: { id: captureId ?? "" } });
  const { captureId: brought } = await makeCapture(editor, copy.sourceId, { text: copy.text });
  await database().passage.update({ where: { id: passageId }, data: { captureId: brought } });
  const assessmentId = await propose(1);
  expect((await readClaimDossier(editor, number))?.actions.signOff).toBe("signerIsEvidenceAuthor");
  expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({
    refusal: { code: "signerIsEvidenceAuthor" },
  });
  expect(await signOffClaim(other, { assessmentId, note: "" })).toMatchObject({ ok: true });
});
