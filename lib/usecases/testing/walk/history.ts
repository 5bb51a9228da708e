import {
  readClaimHistory,
  readOutletHistory,
  readSourceHistory,
  readStoryHistory,
} from "../../history-pages/reads";
import { step } from "./step";

export const HISTORY_STEPS = [
  step({
    useCase: "history-pages/reads.readClaimHistory",
    permission: "history.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { number }) => readClaimHistory(actor, number),
  }),
  step({
    useCase: "history-pages/reads.readStoryHistory",
    permission: "history.read",
    ofStory: true,
    run: (actor, _, { storyId }) => readStoryHistory(actor, storyId),
  }),
  step({
    useCase: "history-pages/reads.readSourceHistory",
    permission: "history.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { sourceId }) => readSourceHistory(actor, sourceId),
  }),
  step({
    useCase: "history-pages/reads.readOutletHistory",
    permission: "history.read",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { outletId }) => readOutletHistory(actor, outletId),
  }),
];
