import { markNothingToCheck, takeBackNothing } from "../../coverage/commands";
import { declareReady, takeBackReady } from "../../coverage/readiness";
import { readCoverage } from "../../coverage/reads";
import { must } from "../must";
import { step } from "./step";

/** "It was drafted in Miami." */
const SECOND = { start: 24, end: 48 };

export const COVERAGE_STEPS = [
  step({
    useCase: "coverage/commands.markNothingToCheck",
    permission: "sentence.clear",
    ofStory: true,
    run: (actor, _, { storyId, draftId }) => markNothingToCheck(actor, { storyId, draftId, spans: [SECOND] }),
  }),
  step({
    useCase: "coverage/commands.takeBackNothing",
    permission: "sentence.clear",
    ofStory: true,
    prepare: async ({ editor, storyId, draftId }) =>
      must(await markNothingToCheck(editor, { storyId, draftId, spans: [SECOND] })),
    run: (actor, _, { storyId, draftId }) => takeBackNothing(actor, { storyId, draftId, spans: [SECOND] }),
  }),
  step({
    useCase: "coverage/readiness.declareReady",
    permission: "story.declareReady",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    run: (actor, _, { storyId, draftId }) =>
      declareReady(actor, { storyId, draftId, reason: "The desk read it aloud." }),
  }),
  step({
    useCase: "coverage/readiness.takeBackReady",
    permission: "story.declareReady",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    prepare: async ({ editor, storyId, draftId }) =>
      must(await declareReady(editor, { storyId, draftId, reason: "The desk read it aloud." })),
    run: (actor, _, { storyId }) => takeBackReady(actor, { storyId }),
  }),
  step({
    useCase: "coverage/reads.readCoverage",
    permission: "story.read",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    run: (actor, _, { storyId, draftId }) => readCoverage(actor, { storyId, draftId }),
  }),
];
