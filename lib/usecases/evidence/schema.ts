import { z } from "zod";
import { BASES, STANCES } from "@/lib/domain/evidence/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { LOCATOR_KINDS } from "@/lib/domain/sources/vocabulary";
import { checkbox, id, oneOf, optionalLine, optionalText, reason, requestId, text, version } from "../fields";
import { addedSourceFields } from "../sources/schema";

const judgement = {
  stance: oneOf(STANCES, "Say what this does to the claim."),
  basis: oneOf(BASES, "Say how the source knows."),
  primary: checkbox,
  note: optionalText(LIMITS.note),
};

const words = {
  passageIs: z.literal("words"),
  exact: text(LIMITS.passage, "Paste the words that matter, or choose the work as a whole."),
  paraphrased: checkbox,
  locatorKind: oneOf(LOCATOR_KINDS, "Choose what kind of place this is.").default("none"),
  locator: optionalLine(LIMITS.locator),
};

const whole = { passageIs: z.literal("whole") };

const PASSAGE_MISSING = { error: "Say whether it is certain words, or the work as a whole." };
const LOCATOR_MISSING = { error: "Say where: a kind and a value, or neither.", path: ["locator"] };
const SOURCE_MISSING = { error: "Choose a source, or paste the address of a new one." };

/** "Page" without a number points nowhere, and "4" without a kind could be a page or a paragraph. */
function locatorIsWhole({ locatorKind, locator }: { locatorKind: string; locator: string }) {
  return (locatorKind === "none") === (locator === "");
}

const added = { claimId: id, requestId, ...judgement };
const ofSource = { ...added, from: z.literal("source"), sourceId: id };
const ofCopy = {
  ...added,
  from: z.literal("copy"),
  captureId: id,
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(1),
};
const ofNew = { ...added, from: z.literal("new"), ...addedSourceFields };

/** From a passage that exists, from words selected in a saved copy, from an existing source with its words or as a whole, or from a source made on the way. */
export const addEvidenceSchema = z.discriminatedUnion(
  "from",
  [
    z.object({ ...added, from: z.literal("passage"), passageId: id }),
    z.object(ofCopy),
    z.discriminatedUnion(
      "passageIs",
      [
        z.object({ ...ofSource, ...words }).refine(locatorIsWhole, LOCATOR_MISSING),
        z.object({ ...ofSource, ...whole }),
      ],
      PASSAGE_MISSING,
    ),
    z.discriminatedUnion(
      "passageIs",
      [
        z.object({ ...ofNew, ...words }).refine(locatorIsWhole, LOCATOR_MISSING),
        z.object({ ...ofNew, ...whole }),
      ],
      PASSAGE_MISSING,
    ),
  ],
  SOURCE_MISSING,
);
export type AddEvidence = z.output<typeof addEvidenceSchema>;

const edited = { evidenceId: id, version, ...judgement };

export const editEvidenceSchema = z.discriminatedUnion(
  "passageIs",
  [
    z.object({ ...edited, ...words }).refine(locatorIsWhole, LOCATOR_MISSING),
    z.object({ ...edited, ...whole }),
  ],
  PASSAGE_MISSING,
);
export type EditEvidence = z.output<typeof editEvidenceSchema>;

export const removeEvidenceSchema = z.object({ evidenceId: id, reason });
export type RemoveEvidence = z.output<typeof removeEvidenceSchema>;

/** Empty takes an answer back. */
export const answerEvidenceSchema = z.object({
  evidenceId: id,
  version,
  answer: optionalText(LIMITS.note),
});
export type AnswerEvidence = z.output<typeof answerEvidenceSchema>;

/** The place in a copy that is closest to the words of a piece of evidence. */
export const closestPlaceSchema = z.object({ evidenceId: id, captureId: id, version });
export type ClosestPlace = z.output<typeof closestPlaceSchema>;
