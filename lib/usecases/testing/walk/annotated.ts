import { readAnnotatedDraft } from "../../annotated/reads";
import { step } from "./step";

export const ANNOTATED_STEPS = [
  step({
    useCase: "annotated/reads.readAnnotatedDraft",
    permission: "story.read",
    ofStory: true,
    prepare: (desk) => desk.signed(),
    subject: () => ({ storyIsOpen: true }),
    run: (actor, _, { storyId }) => readAnnotatedDraft(actor, storyId),
  }),
];
