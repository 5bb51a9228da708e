import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { proposeVerdict, reopenClaim, returnClaim, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { placeClaim } from "../claims/commands";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor, makeStory } from "../testing/rows";
import { readClaimDossier } from "./reads";

testDatabase();

let researcher: Actor;
let editor: Actor;
const TEXT = "👩‍👩‍👧 Reuters said so. The plan has 28 points, he said.";

beforeEach(async () => {
  researcher = await makeActor("researcher");
  editor = await makeActor("editor");
});

const dossierOf = async (actor: Actor, number: number) => {
  const dossier = await readClaimDossier(actor, number);
  if (!dossier) throw new Error("There is no such claim.");
  return dossier;
};

const spanOf = (draftId: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { draftId, start, end: start + words.length };
};

async function propose(claimId: string, verdict = "verified"): Promise<string> {
  const values = { claimId, claimVersion: 1, verdict, rationale: "Why." };
  const result = await proposeVerdict(researcher, proposeVerdictSchema.parse(values));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.assessmentId;
}

describe("where it stands", () => {
  test("in the stories that the reader may see, with the words of the draft, emoji before them or not", async () => {
    const open = await makeStory(researcher, { text: TEXT, title: "Open" });
    const hidden = await makeStory(researcher, { text: TEXT, title: "Hidden", restricted: true });
    const { claimId, number } = await makeClaim(researcher, {
      storyId: open.storyId,
      span: spanOf(open.draftId, "28 points"),
    });
    const span = spanOf(hidden.draftId, "The plan has 28 points");
    await placeClaim(researcher, { claimId, storyId: hidden.storyId, span });
    expect((await dossierOf(researcher, number)).places.map(({ title, words }) => [title, words])).toEqual([
      ["Open", "28 points"],
      ["Hidden", "The plan has 28 points"],
    ]);
    expect((await dossierOf(editor, number)).places).toEqual([
      { storyId: open.storyId, title: "Open", draft: 1, words: "28 points", links: [] },
    ]);
  });

  test("with the addresses that the draft links there, emoji before them or not", async () => {
    const text = `👩‍👩‍👧 ${"Much else. ".repeat(300)}\n${TEXT}\nThe next line.`;
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const marks = [
      { kind: "link", href: "https://elsewhere.example/", ...at("Much else") },
      { kind: "link", href: "https://www.reuters.com/a", ...at("Reuters") },
      { kind: "link", href: "https://plan.example/", ...at("28 points") },
      { kind: "link", href: "https://next.example/", ...at("next line") },
      { kind: "strong", ...at("plan") },
    ];
    const { storyId, draftId } = await makeStory(researcher, { text, marks });
    const { number } = await makeClaim(researcher, {
      storyId,
      span: { draftId, ...at("The plan has 28 points") },
    });
    expect((await dossierOf(researcher, number)).places[0]?.links).toEqual([
      { href: "https://plan.example/", words: "28 points", isWithin: true },
      { href: "https://www.reuters.com/a", words: "Reuters", isWithin: false },
    ]);
  });

  test("a claim of a restricted story is not there for others", async () => {
    const hidden = await makeStory(researcher, { text: TEXT, restricted: true });
    const { number } = await makeClaim(researcher, { storyId: hidden.storyId });
    expect(await readClaimDossier(editor, number)).toBeNull();
    expect(await readClaimDossier(researcher, number)).toMatchObject({
      places: [{ words: null }],
    });
  });
});

test("what “verified” still needs comes from the evidence as it is now", async () => {
  const { claimId, number } = await makeClaim(researcher);
  const needOf = async () => (await dossierOf(researcher, number)).needs.verified.slice(0, 1);
  expect(await needOf()).toMatchObject([
    { met: false, sentence: expect.stringContaining("Nothing supports") },
  ]);
  await makeEvidence(researcher, claimId, { outlet: "Reuters", ownReporting: true });
  expect(await needOf()).toMatchObject([
    { met: false, sentence: expect.stringContaining("1 independent origin of the 2") },
  ]);
  await makeEvidence(researcher, claimId, { outlet: "Axios", ownReporting: true });
  expect(await needOf()).toMatchObject([{ met: true, sentence: "2 independent origins: Reuters; Axios" }]);
});

test("what waits, what was signed and what was before stand apart, each with its evidence", async () => {
  const { claimId, number } = await makeClaim(researcher);
  await makeEvidence(researcher, claimId, { primary: true, outlet: "Kremlin" });
  await returnClaim(editor, { assessmentId: await propose(claimId), note: "Ask again." });
  expect(await dossierOf(researcher, number)).toMatchObject({
    pending: null,
    signed: null,
    earlier: [{ state: "returned", returned: { by: editor.name, note: "Ask again." } }],
    actions: { propose: "offered" },
  });
  const signed = await propose(claimId);
  expect(await dossierOf(editor, number)).toMatchObject({
    pending: { id: signed, verdict: "verified", author: { name: researcher.name } },
    actions: { signOff: "offered", return: "offered" },
  });
  await signOffClaim(editor, { assessmentId: signed, note: "Read it." });
  await reopenClaim(editor, { claimId, reason: "A new report." });
  const second = await propose(claimId, "insufficient");
  expect(await dossierOf(researcher, number)).toMatchObject({
    claim: { verdict: "verified", stage: "awaiting_review" },
    pending: { id: second, items: [{ outletName: "Kremlin" }] },
    signed: {
      id: signed,
      signOff: { by: editor.name, note: "Read it." },
      items: [{ outletName: "Kremlin" }],
    },
    earlier: [{ state: "returned", items: [{ outletName: "Kremlin" }] }],
    earlierTotal: 1,
    actions: { signOff: "absent", withdraw: "offered", propose: "absent" },
  });
});

test("an editor who logged the claim is told before pressing", async () => {
  const { claimId, number } = await makeClaim(editor);
  await makeEvidence(researcher, claimId, { primary: true });
  await propose(claimId);
  expect((await dossierOf(editor, number)).actions.signOff).toBe("signerIsClaimAuthor");
});

test("a reopened claim says who reopened it and why, and no longer once it awaits review", async () => {
  const { claimId, number } = await makeClaim(researcher, {});
  await makeEvidence(researcher, claimId, { primary: true });
  const assessmentId = await propose(claimId);
  expect((await dossierOf(researcher, number)).reopened).toBeNull();
  await signOffClaim(editor, { assessmentId, note: "" });
  await reopenClaim(editor, { claimId, reason: "The document was withdrawn." });
  expect((await dossierOf(researcher, number)).reopened).toMatchObject({
    by: editor.name,
    reason: "The document was withdrawn.",
  });
  await propose(claimId);
  expect((await dossierOf(researcher, number)).reopened).toBeNull();
});
