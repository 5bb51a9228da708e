import { readCaptureFile, readCapturePage } from "../../capture-page/reads";
import { pinWhereClosest, quoteAsInCopy } from "../../evidence/closest-place";
import { makeCapture } from "../capture-rows";
import type { Desk } from "../desk";
import { step } from "./step";

/** A claim whose evidence's words stand in the copy of its source in other words. */
async function withCopy(desk: Desk) {
  const made = await desk.claim();
  const { captureId } = await makeCapture(desk.researcher, made.sourceId, { text: "It has 22 points." });
  return { ...made, captureId };
}

export const CAPTURE_PAGE_STEPS = [
  step({
    useCase: "capture-page/reads.readCapturePage",
    permission: "source.read",
    ofStory: true,
    prepare: withCopy,
    run: (actor, { sourceId, captureId, passageId, number }) =>
      readCapturePage(actor, sourceId, captureId, { passageId, claim: number }),
  }),
  step({
    useCase: "capture-page/reads.readCaptureFile",
    permission: "source.read",
    ofStory: true,
    prepare: withCopy,
    run: (actor, { sourceId, captureId }) => readCaptureFile(actor, sourceId, captureId),
  }),
  step({
    useCase: "evidence/closest-place.pinWhereClosest",
    permission: "evidence.edit",
    ofStory: true,
    prepare: withCopy,
    run: (actor, { evidenceId, captureId }) => pinWhereClosest(actor, { evidenceId, captureId, version: 1 }),
  }),
  step({
    useCase: "evidence/closest-place.quoteAsInCopy",
    permission: "evidence.edit",
    ofStory: true,
    prepare: withCopy,
    run: (actor, { evidenceId, captureId }) => quoteAsInCopy(actor, { evidenceId, captureId, version: 1 }),
  }),
];
