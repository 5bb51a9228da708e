import { cutClaim } from "../../claims/commands";
import { putIntoStory } from "../../claims/into-story";
import { lookAtChanges } from "../../shared-claims/commands";
import { readChangedStories, readSharedChanges } from "../../shared-claims/reads";
import type { Desk } from "../desk";
import { must } from "../must";
import { makeStory } from "../rows";
import { step } from "./step";

/** A claim of the desk's story that stands in another one, too, and was cut since. */
async function changed(desk: Desk) {
  const { claimId } = await desk.claim();
  const { storyId } = await makeStory(desk.editor, { text: "Another story." });
  must(await putIntoStory(desk.editor, { claimId, storyId }));
  must(await cutClaim(desk.editor, { claimId, reason: "It was wrong." }));
}

const isEmpty = (answer: unknown) => Array.isArray(answer) && answer.length === 0;

export const SHARED_CLAIM_STEPS = [
  step({
    useCase: "shared-claims/reads.readSharedChanges",
    permission: "claim.read",
    prepare: changed,
    run: (actor, _, { storyId }) => readSharedChanges(actor, { storyId }),
    isNothing: isEmpty,
    leaks: (answer) => !isEmpty(answer),
  }),
  step({
    useCase: "shared-claims/reads.readChangedStories",
    permission: "desk.read",
    prepare: changed,
    run: (actor) => readChangedStories(actor),
    leaks: (answer, _, { storyId }) =>
      Array.isArray(answer) && answer.some((story: { id: string }) => story.id === storyId),
  }),
  step({
    useCase: "shared-claims/commands.lookAtChanges",
    permission: "story.lookAtChanges",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    prepare: changed,
    run: (actor, _, { storyId }) => lookAtChanges(actor, { storyId, until: new Date() }),
  }),
];
