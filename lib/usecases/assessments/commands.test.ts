import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { editClaim } from "../claims/commands";
import { editClaimSchema } from "../claims/schema";
import { removeEvidence } from "../evidence/commands";
import { claimAsItStands, eventKindsOf } from "../testing/claim-state";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { proposeVerdict, reopenClaim, returnClaim, signOffClaim, withdrawProposal } from "./commands";
import { proposeVerdictSchema } from "./schema";

testDatabase();

let viewer: Actor;
let researcher: Actor;
let other: Actor;
let editor: Actor;
let secondEditor: Actor;
let claimId: string;

beforeEach(async () => {
  viewer = await makeActor("viewer");
  researcher = await makeActor("researcher");
  other = await makeActor("researcher");
  editor = await makeActor("editor");
  secondEditor = await makeActor("editor");
  ({ claimId } = await makeClaim(researcher));
});

const proposal = (more: object = {}) =>
  proposeVerdictSchema.parse({
    claimId,
    claimVersion: 1,
    verdict: "disputed",
    rationale: "Reuters says so, Rubio denies it.",
    ...more,
  });

async function bothSides() {
  await makeEvidence(researcher, claimId, { outlet: "Reuters" });
  await makeEvidence(researcher, claimId, { outlet: "X", stance: "refutes" });
  await makeEvidence(other, claimId, { outlet: "Axios", stance: "context" });
}

async function proposed(more: object = {}, by = researcher): Promise<string> {
  const result = await proposeVerdict(by, proposal(more));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.assessmentId;
}

const claimNow = () => claimAsItStands(claimId);
const eventKinds = () => eventKindsOf(claimId);

describe("proposing", () => {
  test("copies the claim and every item of evidence, in order, and waits for review", async () => {
    await bothSides();
    const assessmentId = await proposed();
    expect(await claimNow()).toMatchObject({ stage: "awaiting_review", verdict: "unassessed" });
    const assessment = await database().assessment.findUniqueOrThrow({
      where: { id: assessmentId },
      include: { items: { orderBy: { position: "asc" } } },
    });
    expect(assessment).toMatchObject({
      state: "pending",
      wording: "The plan has 28 points",
      policyVersion: 1,
    });
    expect(assessment.items.map((item) => [item.position, item.outletName, item.stance, item.exact])).toEqual(
      [
        [0, "Reuters", "supports", "It has 28 points."],
        [1, "X", "refutes", "It has 28 points."],
        [2, "Axios", "context", "It has 28 points."],
      ],
    );
    expect(assessment.items.every((item) => item.outletId !== null)).toBe(true);
    expect(await eventKinds()).toEqual(["claim.logged", "assessment.proposed"]);
  });

  test("the same proposal sent twice is one; another one has to wait", async () => {
    await bothSides();
    const [first, second] = await Promise.all([
      proposeVerdict(researcher, proposal()),
      proposeVerdict(researcher, proposal()),
    ]);
    expect(first).toEqual(second);
    expect(await proposeVerdict(other, proposal())).toMatchObject({
      refusal: { code: "alreadyAwaitingReview" },
    });
    expect(await database().assessment.count({ where: { claimId } })).toBe(1);
  });

  test("of two people who propose at once, one is told that a verdict is waiting", async () => {
    await bothSides();
    const results = await Promise.all([
      proposeVerdict(researcher, proposal()),
      proposeVerdict(other, proposal({ rationale: "Another reading." })),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({
      refusal: { code: "alreadyAwaitingReview" },
    });
  });

  test("the database itself holds one pending assessment a claim", async () => {
    await bothSides();
    await proposed();
    await expect(
      database()
        .$executeRaw`insert into "Assessment" ("id", "claimId", "verdict", "rationale", "policyVersion",
          "wording", "type", "attributionKind", "attributedTo", "authorId")
        select gen_random_uuid(), "claimId", "verdict", "rationale", "policyVersion", "wording", "type",
          "attributionKind", "attributedTo", "authorId" from "Assessment" where "claimId" = ${claimId}::uuid`,
    ).rejects.toThrow(/unique/i);
  });

  test.each([
    ["verified without any evidence", { verdict: "verified" }, "gates"],
    ["disputed with evidence on one side", { verdict: "disputed" }, "gates"],
    ["refuted by nothing", { verdict: "refuted" }, "gates"],
    ["attributed only in the newsroom's own voice", { verdict: "attributed_only" }, "gates"],
    ["partly supported without a narrower wording", { verdict: "partly_supported", rating: 3 }, "invalid"],
    [
      "partly supported, rated 5",
      { verdict: "partly_supported", rating: 5, narrowerWording: "It had." },
      "invalid",
    ],
    ["outdated without a date", { verdict: "outdated" }, "invalid"],
    ["outdated on a day that doesn't exist", { verdict: "outdated", trueUntil: "2025-02-30" }, "invalid"],
    ["not checkable with a rating (G9)", { verdict: "not_checkable", rating: "3" }, "invalid"],
    ["insufficient without a word", { verdict: "insufficient", rationale: " \n" }, "invalid"],
  ])("%s is refused with what is missing, and nothing is stored", async (_, more, code) => {
    const result = await proposeVerdict(researcher, proposal(more));
    expect(result).toMatchObject({ ok: false, refusal: { code } });
    expect(await database().assessment.count({ where: { claimId } })).toBe(0);
    expect(await claimNow()).toMatchObject({ stage: "open" });
  });

  test("one primary item is enough", async () => {
    await makeEvidence(other, claimId, { primary: true });
    expect(await proposeVerdict(researcher, proposal({ verdict: "verified" }))).toMatchObject({ ok: true });
  });

  test("a claim that was edited meanwhile is shown as it stands now", async () => {
    await editClaim(other, editClaimSchema.parse({ claimId, version: 1, wording: "The plan had 28 points" }));
    expect(await proposeVerdict(researcher, proposal({ verdict: "insufficient" }))).toMatchObject({
      refusal: { code: "changedMeanwhile", by: other.name, current: { wording: "The plan had 28 points" } },
    });
  });

  test("a viewer may not, and a claim of a story one may not see is not found", async () => {
    expect(await proposeVerdict(viewer, proposal())).toMatchObject({ refusal: { code: "notAllowed" } });
    const hidden = await makeStory(editor, { text: "Hidden words.", restricted: true });
    const { claimId: hiddenClaim } = await makeClaim(editor, { storyId: hidden.storyId });
    expect(await proposeVerdict(researcher, proposal({ claimId: hiddenClaim }))).toMatchObject({
      refusal: { code: "notFound" },
    });
  });
});

describe("signing off", () => {
  test("another editor's approval makes the verdict the claim's", async () => {
    await bothSides();
    const assessmentId = await proposed();
    expect(await signOffClaim(editor, { assessmentId, note: "Read both." })).toMatchObject({ ok: true });
    expect(await claimNow()).toEqual({
      stage: "signed_off",
      verdict: "disputed",
      signedAssessmentId: assessmentId,
    });
    expect(await database().signOff.findUniqueOrThrow({ where: { assessmentId } })).toMatchObject({
      assessedById: researcher.personId,
      signedById: editor.personId,
      note: "Read both.",
    });
    expect((await eventKinds()).at(-1)).toBe("assessment.signedOff");
  });

  test.each(["viewer", "researcher"] as const)("a %s may not", async (role) => {
    await bothSides();
    const assessmentId = await proposed();
    const result = await signOffClaim(await makeActor(role), { assessmentId, note: "" });
    expect(result).toMatchObject({ refusal: { code: "notAllowed", permission: "claim.signOff" } });
  });

  test("not by who proposed it, logged the claim, or added evidence that decides it (G3)", async () => {
    ({ claimId } = await makeClaim(editor));
    await makeEvidence(secondEditor, claimId, { outlet: "Reuters" });
    await makeEvidence(researcher, claimId, { outlet: "X", stance: "refutes" });
    const third = await makeActor("admin");
    await makeEvidence(third, claimId, { outlet: "Axios", stance: "context" });
    const fourth = await makeActor("editor");
    const assessmentId = await proposed({}, fourth);
    const sign = (by: Actor) => signOffClaim(by, { assessmentId, note: "" });
    expect(await sign(editor)).toMatchObject({ refusal: { code: "signerIsClaimAuthor" } });
    expect(await sign(secondEditor)).toMatchObject({ refusal: { code: "signerIsEvidenceAuthor" } });
    expect(await sign(fourth)).toMatchObject({ refusal: { code: "signerIsAssessmentAuthor" } });
    // Context does not decide "disputed".
    expect(await sign(third)).toMatchObject({ ok: true });
  });

  test("of two editors who sign at once, one does; a double click is no second one", async () => {
    await bothSides();
    const assessmentId = await proposed();
    const results = await Promise.all([
      signOffClaim(editor, { assessmentId, note: "" }),
      signOffClaim(secondEditor, { assessmentId, note: "" }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ refusal: { code: "notAwaitingReview" } });
    const winner = results[0]?.ok ? editor : secondEditor;
    expect(await signOffClaim(winner, { assessmentId, note: "" })).toMatchObject({ ok: true });
    expect((await eventKinds()).filter((kind) => kind === "assessment.signedOff")).toHaveLength(1);
  });

  test("when the claim changes at the same moment, either the edit reopens it or the proposal is gone", async () => {
    await bothSides();
    const assessmentId = await proposed();
    const edit = editClaimSchema.parse({ claimId, version: 1, wording: "The plan had 28 points" });
    const [signed, edited] = await Promise.all([
      signOffClaim(editor, { assessmentId, note: "" }),
      editClaim(other, edit),
    ]);
    expect(edited.ok).toBe(true);
    const { stage, verdict } = await claimNow();
    if (signed.ok) expect({ stage, verdict }).toEqual({ stage: "reopened", verdict: "disputed" });
    else expect({ stage, verdict }).toEqual({ stage: "researching", verdict: "unassessed" });
  });

  test.each([1, 2, 3])("when its evidence changes at the same moment, the same holds (%i)", async () => {
    await bothSides();
    const assessmentId = await proposed();
    const { id: evidenceId } = await database().evidence.findFirstOrThrow({
      where: { claimId, stance: "refutes" },
    });
    const [signed, removed] = await Promise.all([
      signOffClaim(editor, { assessmentId, note: "" }),
      removeEvidence(other, { evidenceId, reason: "It is a parody account." }),
    ]);
    expect(removed.ok).toBe(true);
    const { stage, verdict } = await claimNow();
    if (signed.ok) expect({ stage, verdict }).toEqual({ stage: "reopened", verdict: "disputed" });
    else expect({ stage, verdict }).toEqual({ stage: "researching", verdict: "unassessed" });
    expect(await database().assessmentItem.count({ where: { assessmentId } })).toBe(3);
  });

  test("asks the gates again, on the items as they were copied", async () => {
    await makeEvidence(other, claimId, { primary: true });
    const assessmentId = await proposed({ verdict: "verified" });
    // Proposals made under an easier rule, or before it: no command stores one, so the rows are made here.
    const { claimId: bareId } = await makeClaim(researcher);
    const bare = await database().assessment.create({
      data: {
        claimId: bareId,
        verdict: "verified",
        rationale: "Why.",
        policyVersion: 1,
        wording: "The plan has 28 points",
        type: "event",
        attributionKind: "own_voice",
        attributedTo: "",
        authorId: researcher.personId,
      },
    });
    await database().claim.update({ where: { id: bareId }, data: { stage: "awaiting_review" } });
    expect(await signOffClaim(editor, { assessmentId: bare.id, note: "" })).toMatchObject({
      refusal: { code: "gates" },
    });
    expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({ ok: true });
  });

  test("what was signed stays as it was, whatever becomes of the evidence and the claim", async () => {
    await bothSides();
    const assessmentId = await proposed();
    await signOffClaim(editor, { assessmentId, note: "" });
    const read = () =>
      database().assessment.findUniqueOrThrow({
        where: { id: assessmentId },
        include: { items: true, signOff: true },
      });
    const before = await read();
    await database().evidence.updateMany({
      where: { claimId },
      data: { stance: "silent", note: "Changed." },
    });
    await database().source.updateMany({ data: { title: "Another title" } });
    await database().outlet.updateMany({ data: { name: "Another name" } });
    await editClaim(
      other,
      editClaimSchema.parse({ claimId, version: 1, wording: "Something else entirely" }),
    );
    expect(await read()).toEqual(before);
    expect(await claimNow()).toMatchObject({
      stage: "reopened",
      verdict: "disputed",
      signedAssessmentId: assessmentId,
    });
  });
});

describe("returning and withdrawing", () => {
  test("an editor returns it with a note, and it can be proposed again", async () => {
    await bothSides();
    const assessmentId = await proposed();
    expect(await returnClaim(editor, { assessmentId, note: "Ask Rubio's office." })).toMatchObject({
      ok: true,
    });
    expect(await claimNow()).toMatchObject({ stage: "researching" });
    expect(await database().assessment.findUniqueOrThrow({ where: { id: assessmentId } })).toMatchObject({
      state: "returned",
      returnedById: editor.personId,
      returnNote: "Ask Rubio's office.",
    });
    expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({
      refusal: { code: "notAwaitingReview" },
    });
    expect(await proposed()).not.toBe(assessmentId);
  });

  test("a researcher may not return it, and its author withdraws it instead", async () => {
    ({ claimId } = await makeClaim(researcher));
    await bothSides();
    const assessmentId = await proposed({}, editor);
    expect(await returnClaim(other, { assessmentId, note: "No." })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
    expect(await returnClaim(editor, { assessmentId, note: "No." })).toMatchObject({
      refusal: { code: "returnerIsAssessmentAuthor" },
    });
    expect(await withdrawProposal(other, { assessmentId })).toMatchObject({
      refusal: { code: "notAllowed" },
    });
    expect(await withdrawProposal(editor, { assessmentId })).toMatchObject({ ok: true });
    expect(await claimNow()).toMatchObject({ stage: "researching" });
    expect(await withdrawProposal(editor, { assessmentId })).toMatchObject({
      refusal: { code: "notAwaitingReview" },
    });
  });

  test("a researcher withdraws their own", async () => {
    await bothSides();
    const assessmentId = await proposed();
    expect(await withdrawProposal(researcher, { assessmentId })).toMatchObject({ ok: true });
  });

  test("a claim that was signed before goes back to reopened", async () => {
    await bothSides();
    await signOffClaim(editor, { assessmentId: await proposed(), note: "" });
    await reopenClaim(editor, { claimId, reason: "A new denial." });
    const again = await proposed();
    await returnClaim(secondEditor, { assessmentId: again, note: "Not yet." });
    expect(await claimNow()).toMatchObject({ stage: "reopened", verdict: "disputed" });
  });
});
