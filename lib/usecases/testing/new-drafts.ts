import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { logClaim } from "../claims/commands";
import { logClaimSchema } from "../claims/schema";
import { goBackToDraft, takeDraft } from "../drafts/commands";
import { goBackToDraftSchema, takeDraftSchema } from "../drafts/schema";
import { makeEvidence } from "./evidence-rows";
import { must } from "./must";
import { makeActor, makeStory } from "./rows";

/** A story with claims on its words, for tests of the drafts that follow. */
export async function makeDraftedStory(text: string, { restricted = false }: { restricted?: boolean } = {}) {
  const researcher = await makeActor("researcher");
  const editor = await makeActor("editor");
  const { storyId } = await makeStory(researcher, { text, restricted });
  if (restricted) await database().storyMember.create({ data: { storyId, personId: editor.personId } });

  /** Logs a claim on these words of the newest draft. */
  async function claim(words: string): Promise<string> {
    const draft = await newest();
    const start = draft.text.indexOf(words);
    const span = { draftId: draft.id, start, end: start + words.length };
    const input = logClaimSchema.parse({ wording: words, storyId, span, requestId: randomUUID() });
    return must(await logClaim(researcher, input)).claimId;
  }

  async function pending(words: string): Promise<string> {
    const claimId = await claim(words);
    await makeEvidence(researcher, claimId, { primary: true });
    await propose(claimId);
    return claimId;
  }

  async function propose(claimId: string): Promise<void> {
    const { version } = await database().claim.findUniqueOrThrow({ where: { id: claimId } });
    const proposal = { claimId, claimVersion: version, verdict: "verified", rationale: "It was seen." };
    must(await proposeVerdict(researcher, proposeVerdictSchema.parse(proposal)));
  }

  async function signed(words: string): Promise<string> {
    const claimId = await pending(words);
    await sign(claimId);
    return claimId;
  }

  async function sign(claimId: string): Promise<void> {
    const where = { claimId, state: "pending" as const };
    const { id } = await database().assessment.findFirstOrThrow({ where });
    must(await signOffClaim(editor, { assessmentId: id, note: "" }));
  }

  function newest() {
    return database().draft.findFirstOrThrow({ where: { storyId }, orderBy: { number: "desc" } });
  }

  type Choices = [claimId: string, choice: object][];
  const chosen = (choices: Choices) => choices.map(([claimId, choice]) => ({ claimId, choice }));

  async function takingInput(newText: string, choices: Choices = []) {
    return takeDraftSchema.parse({
      ...{ storyId, basedOnDraftId: (await newest()).id, text: newText, requestId: randomUUID() },
      choices: chosen(choices),
    });
  }

  async function take(newText: string, choices: Choices = [], actor: Actor = editor) {
    return must(await takeDraft(actor, await takingInput(newText, choices)));
  }

  async function goBack(number: number, actor: Actor = editor) {
    const basedOnDraftId = (await newest()).id;
    const input = { storyId, basedOnDraftId, number, requestId: randomUUID() };
    return must(await goBackToDraft(actor, goBackToDraftSchema.parse(input)));
  }

  /** The words that each claim covers in the newest draft, its stage, and the kinds of the events of the last draft. */
  async function standing(claimId: string) {
    const draft = await newest();
    const found = await database().claim.findUniqueOrThrow({
      where: { id: claimId },
      select: {
        stage: true,
        placements: { where: { storyId }, select: { spans: { where: { draftId: draft.id } } } },
      },
    });
    const span = found.placements[0]?.spans[0];
    return { stage: found.stage, words: span ? draft.text.slice(span.startOffset, span.endOffset) : null };
  }

  return {
    ...{ researcher, editor, storyId, claim, pending, propose, signed, sign, newest },
    ...{ takingInput, take, goBack, standing },
  };
}
