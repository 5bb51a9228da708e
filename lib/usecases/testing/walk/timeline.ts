import { readTimeline } from "../../timeline/reads";
import { step } from "./step";

export const TIMELINE_STEPS = [
  step({
    useCase: "timeline/reads.readTimeline",
    permission: "claim.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, _, { storyId }) => readTimeline(actor, { storyId }),
  }),
];
