import { beforeEach, expect, test } from "vitest";
import { actorForPerson } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { editClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { readClaimDossier } from "../dossier/reads";
import { eventKindsOf } from "../testing/claim-state";
import { testDatabase } from "../testing/database";
import { makeClaim } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { clearLegalRisk, takeBackClearance } from "./commands";

testDatabase();

let lawyer: Actor;
let researcher: Actor;
let claim: { claimId: string; number: number };

beforeEach(async () => {
  lawyer = await makeLawyer();
  researcher = await makeActor("researcher");
  claim = await makeClaim(researcher, { legalRisk: true });
});

async function makeLawyer(): Promise<Actor> {
  const { personId } = await makeActor("viewer");
  await database().person.update({ where: { id: personId }, data: { mayClearLegal: true } });
  const actor = await actorForPerson(personId);
  if (!actor) throw new Error("The person just made is not there.");
  return actor;
}

const clear = (by: Actor, claimVersion = 1) =>
  clearLegalRisk(by, { claimId: claim.claimId, claimVersion, note: "The deed names him." });
const cleared = async () => (await readClaimDossier(researcher, claim.number))?.clearance;

test("a clearance holds for the words that were cleared, and other words are cleared again", async () => {
  must(await clear(lawyer));
  must(await clear(lawyer));
  expect(await cleared()).toMatchObject({ by: lawyer.name, note: "The deed names him.", holds: true });
  expect(await clear(await makeLawyer())).toMatchObject({
    refusal: { code: "clearedAlready", by: lawyer.name },
  });

  const words = { claimId: claim.claimId, version: 1, wording: "The plan has 29 points", legalRisk: true };
  must(await editClaim(researcher, editClaimSchema.parse(words)));
  expect(await cleared()).toMatchObject({ holds: false, wording: "The plan has 28 points" });
  expect(await clear(lawyer)).toMatchObject({ refusal: { code: "changedMeanwhile", by: researcher.name } });
  must(await clear(lawyer, 2));
  expect(await cleared()).toMatchObject({ holds: true });
  expect(await database().legalClearance.count({ where: { claimId: claim.claimId } })).toBe(2);

  must(await takeBackClearance(lawyer, { claimId: claim.claimId, reason: "Misread." }));
  must(await takeBackClearance(lawyer, { claimId: claim.claimId, reason: "Misread." }));
  expect(await cleared()).toBeNull();
  expect(await eventKindsOf(claim.claimId)).toEqual([
    "claim.logged",
    "claim.legallyCleared",
    "claim.edited",
    "claim.legallyCleared",
    "claim.clearanceTakenBack",
  ]);
});

test("only those who may clear legal risk do, and only where there is one", async () => {
  expect(await clear(await makeActor("admin"))).toMatchObject({
    refusal: { code: "notAllowed", permission: "claim.clearLegal" },
  });
  claim = await makeClaim(researcher);
  expect(await clear(lawyer)).toMatchObject({ refusal: { code: "carriesNoLegalRisk" } });
});
