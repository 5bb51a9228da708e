import { describe, expect, test } from "vitest";
import { database } from "@/lib/platform/database/client";
import { cutClaim } from "../claims/commands";
import { testDatabase } from "../testing/database";
import { makeDesk } from "../testing/desk";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { readAnnotatedDraft } from "./reads";

testDatabase();

describe("the annotated draft", () => {
  test("has the claims in reading order, each as it stands or as it was signed", async () => {
    const desk = await makeDesk();
    const { researcher, editor, storyId, draftId } = desk;
    const unplaced = await makeClaim(researcher, { wording: "Somewhere", storyId });
    const open = await makeClaim(researcher, {
      wording: "Drafted in Miami",
      storyId,
      span: { draftId, start: 24, end: 47 },
    });
    await makeEvidence(researcher, open.claimId, { stance: "refutes", outlet: "Axios" });
    const signed = await desk.signed();
    const cut = await makeClaim(researcher, { wording: "Left out", storyId });
    must(await cutClaim(editor, { claimId: cut.claimId, reason: "Not needed." }));
    // Behind the product's back: what was signed stays as it was.
    await database().claim.update({ where: { id: signed.claimId }, data: { wording: "Rewritten" } });
    await database().source.updateMany({ where: { id: signed.sourceId }, data: { title: "Renamed" } });

    const now = new Date("2026-11-24T12:00:00Z");
    const annotated = await readAnnotatedDraft(researcher, storyId, now);
    expect(annotated).toMatchObject({
      draft: { number: 1, addedBy: researcher.name },
      exportedBy: researcher.name,
      exportedAt: now.toISOString(),
    });
    expect(annotated?.claims.map(({ number }) => number)).toEqual([
      signed.number,
      open.number,
      unplaced.number,
      cut.number,
    ]);
    const [first, second, third, last] = annotated?.claims ?? [];
    expect(first).toMatchObject({
      wording: "The plan has 28 points",
      status: "Verified, signed off",
      line: "verified",
      signedOff: { by: editor.name },
      span: { start: 0, end: 22 },
      sources: [{ stance: "supports", title: "The document", outlet: "Reuters" }],
    });
    expect(second).toMatchObject({
      stage: "open",
      signedOff: null,
      sources: [{ stance: "refutes", outlet: "Axios" }],
    });
    expect(third).toMatchObject({ span: null, sources: [] });
    expect(last).toMatchObject({ stage: "cut", line: "cut" });
  });

  test("has nothing of the claim's other stories, notes or rationales", async () => {
    const desk = await makeDesk();
    const { claimId } = await desk.signed();
    const hidden = await makeDesk({ restricted: true });
    await database().placement.create({ data: { claimId, storyId: hidden.storyId } });
    const said = JSON.stringify(await readAnnotatedDraft(await makeActor("viewer"), desk.storyId));
    expect(said).not.toContain(hidden.storyId);
    expect(said).not.toContain("The document was seen.");
  });

  test("of a story that one may not see, or that is none, is nothing", async () => {
    const desk = await makeDesk({ restricted: true });
    expect(await readAnnotatedDraft(await makeActor("admin"), desk.storyId)).toBeNull();
    expect(await readAnnotatedDraft(desk.editor, desk.storyId)).not.toBeNull();
  });
});
