import { randomUUID } from "node:crypto";
import { proposeVerdict, reopenClaim, returnClaim, signOffClaim } from "@/lib/usecases/assessments/commands";
import {
  proposeVerdictSchema,
  reopenClaimSchema,
  returnClaimSchema,
  signOffClaimSchema,
} from "@/lib/usecases/assessments/schema";
import { cutClaim, logClaim } from "@/lib/usecases/claims/commands";
import { cutClaimSchema, logClaimSchema } from "@/lib/usecases/claims/schema";
import { pinWhereClosest } from "@/lib/usecases/evidence/closest-place";
import { addEvidence } from "@/lib/usecases/evidence/commands";
import { addEvidenceSchema, closestPlaceSchema } from "@/lib/usecases/evidence/schema";
import { accepted } from "./accepted";
import { hoursFromNow } from "./hours-from-now";
import type { Actors } from "./load-people";
import type { LoadedStory } from "./load-story";
import type { SampleClaim, SamplePassage, SampleSource, SampleStep } from "./shape";
import { SOURCES } from "./sources";

/** Logs the claim on its words of the draft. */
export async function logSampleClaim(
  actors: Actors,
  story: LoadedStory,
  claim: SampleClaim,
): Promise<string> {
  const start = story.text.indexOf(claim.words);
  const { wording, type, attributionKind, attributedTo, criticality } = claim;
  const { legalRisk, allegation, restsOnAuthorAlone } = claim;
  const input = logClaimSchema.parse({
    ...{ wording, type, attributionKind, attributedTo, criticality },
    ...{ legalRisk, allegation, restsOnAuthorAlone },
    assigneeId: claim.assignee === undefined ? null : actors[claim.assignee].personId,
    dueAt: claim.dueInHours === undefined ? null : hoursFromNow(claim.dueInHours),
    storyId: story.storyId,
    span: { draftId: story.draftId, start, end: start + claim.words.length },
    requestId: randomUUID(),
  });
  return (await accepted(wording, logClaim(actors[claim.loggedBy], input))).claimId;
}

/** Sources and their copies by the keys of the sources, and the passages whose place in a copy has been said. */
type Loaded = {
  sourceIds: ReadonlyMap<string, string>;
  copies: ReadonlyMap<string, string>;
  placed: Set<string>;
};

/**
 * Adds the claim's evidence, and with it the passages that are new. Galley looks for no words that are the checker's own:
 * whoever adds them says where in the copy they stand.
 */
export async function addSampleEvidence(
  actors: Actors,
  { sourceIds, copies, placed }: Loaded,
  claim: SampleClaim,
  claimId: string,
): Promise<void> {
  for (const { passage, ...judgement } of claim.evidence) {
    const [sourceKey = "", passageKey = ""] = passage.split(".");
    const input = addEvidenceSchema.parse({
      ...{ claimId, from: "source", sourceId: sourceIds.get(sourceKey), requestId: randomUUID() },
      ...judgement,
      ...passageFields(passageOf(sourceKey, passageKey)),
    });
    const what = `${claim.wording} (${passage})`;
    const actor = actors[claim.evidenceBy];
    const { evidenceId } = await accepted(what, addEvidence(actor, input));
    const captureId = copies.get(sourceKey);
    if (captureId === undefined || placed.has(passage)) continue;
    placed.add(passage);
    const place = closestPlaceSchema.parse({ evidenceId, captureId, version: 1 });
    await accepted(`${what} in its copy`, pinWhereClosest(actor, place));
  }
}

/** Takes the claim's steps in their order, once all evidence is there and its lineage is said. */
export async function takeSteps(actors: Actors, claim: SampleClaim, claimId: string): Promise<void> {
  let assessmentId = "";
  for (const step of claim.steps) {
    assessmentId = await take(step, actors, claimId, assessmentId);
  }
}

function passageOf(sourceKey: string, passageKey: string): SamplePassage {
  const sources: Record<string, SampleSource> = SOURCES;
  const passage = sources[sourceKey]?.passages[passageKey];
  if (!passage) throw new Error(`The sample has no passage ${sourceKey}.${passageKey}.`);
  return passage;
}

function passageFields({ exact, quoted, locatorKind, locator }: SamplePassage) {
  if (exact === "") return { passageIs: "whole" };
  return { passageIs: "words", exact, paraphrased: quoted !== true, locatorKind, locator };
}

/** One step of one person. Gives the assessment that the next step speaks of. */
async function take(
  step: SampleStep,
  actors: Actors,
  claimId: string,
  assessmentId: string,
): Promise<string> {
  const actor = actors[step.by];
  const what = `${step.does} by ${actor.name}`;
  switch (step.does) {
    case "propose": {
      const { does: _, by: __, ...proposal } = step;
      // Nobody edits the claim's fields on the way, so its version is still the first.
      const input = proposeVerdictSchema.parse({ claimId, claimVersion: 1, ...proposal });
      return (await accepted(what, proposeVerdict(actor, input))).assessmentId;
    }
    case "return":
      await accepted(what, returnClaim(actor, returnClaimSchema.parse({ assessmentId, note: step.note })));
      return assessmentId;
    case "signOff":
      await accepted(
        what,
        signOffClaim(
          actor,
          signOffClaimSchema.parse({
            ...{ assessmentId, note: step.note ?? "" },
            ...step.overrides,
          }),
        ),
      );
      return assessmentId;
    case "reopen":
      await accepted(what, reopenClaim(actor, reopenClaimSchema.parse({ claimId, reason: step.reason })));
      return assessmentId;
    case "cut":
      await accepted(what, cutClaim(actor, cutClaimSchema.parse({ claimId, reason: step.reason })));
      return assessmentId;
  }
}
