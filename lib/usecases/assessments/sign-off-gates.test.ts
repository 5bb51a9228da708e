import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { claimAsItStands, eventKindsOf } from "../testing/claim-state";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { proposeVerdict, signOffClaim } from "./commands";
import { proposeVerdictSchema, signOffClaimSchema } from "./schema";

testDatabase();

let researcher: Actor;
let editor: Actor;
let claimId: string;

beforeEach(async () => {
  researcher = await makeActor("researcher");
  editor = await makeActor("editor");
  ({ claimId } = await makeClaim(researcher));
});

async function proposed(verdict = "verified"): Promise<string> {
  const { version } = await database().claim.findUniqueOrThrow({ where: { id: claimId } });
  const proposal = { claimId, claimVersion: version, verdict, rationale: "It was seen." };
  return must(await proposeVerdict(researcher, proposeVerdictSchema.parse(proposal))).assessmentId;
}

const signOff = (assessmentId: string, more: object = {}) =>
  signOffClaim(editor, signOffClaimSchema.parse({ assessmentId, ...more }));

const refusedFor = (...missing: string[]) => ({
  refusal: { code: "gates", missing: missing.map((part) => expect.stringContaining(part)) },
});

describe("a gate that is not passed", () => {
  test("lets a proposal wait, and needs a written reason of whoever signs it off, which is kept", async () => {
    await makeEvidence(researcher, claimId, { pinned: false, ownReporting: true });
    const assessmentId = await proposed();
    expect(await signOff(assessmentId)).toMatchObject(
      refusedFor("1 independent origin of the 2", "found in no saved copy"),
    );
    const overrideG1 = "Reuters alone was let into the room.";
    expect(await signOff(assessmentId, { overrideG1, overrideG4: " \n" })).toMatchObject(
      refusedFor("found in no saved copy"),
    );
    expect(await database().gateOverride.count()).toBe(0);
    const overrideG4 = "The page is behind a wall; the paper is in the archive.";
    must(await signOff(assessmentId, { overrideG1, overrideG4, overrideG5: "Needed by nobody." }));
    expect(await claimAsItStands(claimId)).toMatchObject({ stage: "signed_off", verdict: "verified" });
    const kept = await database().gateOverride.findMany({
      where: { assessmentId },
      orderBy: { gate: "asc" },
      select: { gate: true, reason: true, missing: true, byId: true },
    });
    expect(kept).toEqual([
      {
        gate: "G1",
        reason: overrideG1,
        missing: "1 independent origin of the 2 required: Reuters",
        byId: editor.personId,
      },
      {
        gate: "G4",
        reason: overrideG4,
        missing: expect.stringContaining("Reuters"),
        byId: editor.personId,
      },
    ]);
    expect((await eventKindsOf(claimId)).slice(-3)).toEqual([
      "assessment.signedOff",
      "gate.overridden",
      "gate.overridden",
    ]);
  });

  test("a copy whose bytes are no longer those that were saved is found at sign-off", async () => {
    const { passageId } = await makeEvidence(researcher, claimId, {
      primary: true,
      exact: "Words of this copy alone.",
    });
    const assessmentId = await proposed();
    const { capture } = await database().passage.findUniqueOrThrow({
      where: { id: passageId },
      select: { capture: { select: { sha256: true } } },
    });
    const sha256 = capture?.sha256 ?? "";
    await database().$executeRaw`alter table "CaptureChunk" disable trigger user`;
    await database().$executeRaw`update "CaptureChunk" set "bytes" = 'x' where "sha256" = ${sha256}`;
    await database().$executeRaw`alter table "CaptureChunk" enable trigger user`;
    expect(await signOff(assessmentId)).toMatchObject(refusedFor("no longer has the hash"));
    must(await signOff(assessmentId, { overrideG4: "The paper itself lies before me." }));
  });
});

test("a sign-off keeps the rules and every gate in sentences as it was signed under", async () => {
  await makeEvidence(researcher, claimId, { primary: true, ownReporting: true });
  const assessmentId = await proposed();
  await database().policy.create({
    data: {
      ...{ version: 2, primaryItems: 1, independentOrigins: 3, originsAllSecondary: 4 },
      overridable: ["G4"],
      reason: "Stricter.",
    },
  });
  must(await signOff(assessmentId));
  const { policyVersion, signOff: signed } = await database().assessment.findUniqueOrThrow({
    where: { id: assessmentId },
    select: { policyVersion: true, signOff: { select: { policyVersion: true, decidedOn: true } } },
  });
  expect([policyVersion, signed?.policyVersion]).toEqual([1, 2]);
  expect(signed?.decidedOn).toMatchObject({
    gates: [
      { gate: "G1", met: true, sentence: "A primary item: Reuters report" },
      { gate: "G2", met: true },
      { gate: "G4", met: true },
      { gate: "G5", met: true },
    ],
    origins: { min: 1 },
    items: [{ copy: { foundAs: "exact", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
  });
});

test("an allegation waits for the reply, and no reason takes its place", async () => {
  await makeEvidence(researcher, claimId, { primary: true });
  await database().claim.update({ where: { id: claimId }, data: { allegation: true } });
  const assessmentId = await proposed();
  expect(await signOff(assessmentId)).toMatchObject(refusedFor("ask whom it is about for a reply"));
  const inquiry = await database().inquiry.create({
    data: {
      ...{ claimId, kind: "request_for_reply", whom: "the harbour master", means: "telephone" },
      ...{ asked: "Did you?", askedAt: new Date(), requestId: crypto.randomUUID() },
      loggedById: researcher.personId,
    },
  });
  expect(await signOff(assessmentId)).toMatchObject(refusedFor("has been asked for a reply"));
  await database().inquiry.update({ where: { id: inquiry.id }, data: { state: "silent" } });
  must(await signOff(assessmentId));
});
