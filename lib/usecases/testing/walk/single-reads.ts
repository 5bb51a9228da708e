import { readAssessments } from "../../assessments/reads";
import { readCaptures } from "../../captures/reads";
import { readClaim, readPlacements } from "../../claims/reads";
import { readCorrections } from "../../corrections/reads";
import { readDraft } from "../../drafts/one-draft";
import { readEvidence } from "../../evidence/reads";
import { readStory } from "../../stories/one-story";
import { step } from "./step";

/** Reads of one thing, as the API asks for them. */
export const SINGLE_READ_STEPS = [
  step({
    useCase: "claims/reads.readClaim",
    permission: "claim.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { number }) => readClaim(actor, number),
  }),
  step({
    useCase: "claims/reads.readPlacements",
    permission: "claim.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { number }) => readPlacements(actor, number),
  }),
  step({
    useCase: "corrections/reads.readCorrections",
    permission: "claim.read",
    ofStory: true,
    prepare: (desk) => desk.signed(),
    run: (actor, { number }) => readCorrections(actor, number),
  }),
  step({
    useCase: "assessments/reads.readAssessments",
    permission: "claim.read",
    ofStory: true,
    prepare: (desk) => desk.pending(),
    run: (actor, { number }) => readAssessments(actor, number),
  }),
  step({
    useCase: "evidence/reads.readEvidence",
    permission: "claim.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { evidenceId }) => readEvidence(actor, evidenceId),
  }),
  step({
    useCase: "captures/reads.readCaptures",
    permission: "source.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }) => readCaptures(actor, sourceId),
  }),
  step({
    useCase: "stories/one-story.readStory",
    permission: "story.read",
    ofStory: true,
    subject: () => ({ storyIsOpen: true }),
    run: (actor, _, { storyId }) => readStory(actor, storyId),
  }),
  step({
    useCase: "drafts/one-draft.readDraft",
    permission: "story.read",
    ofStory: true,
    subject: () => ({ storyIsOpen: true }),
    run: (actor, _, { storyId }) => readDraft(actor, storyId, 1),
  }),
];
