import { randomUUID } from "node:crypto";
import { database } from "@/lib/platform/database/client";
import { goBackToDraft, takeDraft } from "../../drafts/commands";
import { previewDraft, previewGoingBack, readComparison, readDrafts } from "../../drafts/reads";
import { goBackToDraftSchema, previewDraftSchema, takeDraftSchema } from "../../drafts/schema";
import type { Desk } from "../desk";
import { must } from "../must";
import { step } from "./step";

const TEXT = "The plan has 22 points. It was drafted in Miami, and nobody denies it.";

async function takeSecond({ storyId, draftId, editor }: Desk): Promise<{ draftId: string }> {
  const input = { storyId, basedOnDraftId: draftId, text: TEXT, requestId: randomUUID() };
  must(await takeDraft(editor, takeDraftSchema.parse(input)));
  const newest = await database().draft.findFirstOrThrow({
    where: { storyId },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return { draftId: newest.id };
}

export const DRAFT_STEPS = [
  step({
    useCase: "drafts/reads.previewDraft",
    permission: "draft.add",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    run: (actor, _, { storyId }) => previewDraft(actor, previewDraftSchema.parse({ storyId, text: TEXT })),
  }),
  step({
    useCase: "drafts/commands.takeDraft",
    permission: "draft.add",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    run: (actor, _, { storyId, draftId }) => {
      const input = { storyId, basedOnDraftId: draftId, text: TEXT, requestId: randomUUID() };
      return takeDraft(actor, takeDraftSchema.parse(input));
    },
  }),
  step({
    useCase: "drafts/reads.previewGoingBack",
    permission: "draft.add",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    prepare: takeSecond,
    run: (actor, _, { storyId }) => previewGoingBack(actor, { storyId, number: 1 }),
  }),
  step({
    useCase: "drafts/commands.goBackToDraft",
    permission: "draft.add",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    prepare: takeSecond,
    run: (actor, { draftId }, { storyId }) => {
      const input = { storyId, basedOnDraftId: draftId, number: 1, requestId: randomUUID() };
      return goBackToDraft(actor, goBackToDraftSchema.parse(input));
    },
  }),
  step({
    useCase: "drafts/reads.readDrafts",
    permission: "story.read",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    run: (actor, _, { storyId }) => readDrafts(actor, storyId),
  }),
  step({
    useCase: "drafts/reads.readComparison",
    permission: "story.read",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    prepare: takeSecond,
    run: (actor, _, { storyId }) => readComparison(actor, storyId, { from: 1, to: 2 }),
  }),
];
