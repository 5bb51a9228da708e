import { z } from "zod";
import { BASES, STANCES } from "@/lib/domain/evidence/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { LOCATOR_KINDS, SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { named, offset, time, uuid } from "../fields";
import { sourceFields } from "../sources/shapes";

export const passageFacts = {
  wholeWork: z.boolean().meta({ description: "The work as a whole; then without words" }),
  exact: z.string(),
  paraphrased: z.boolean().meta({ description: "The words are the checker's own" }),
  locatorKind: z.enum(LOCATOR_KINDS),
  locator: z.string(),
};

const foundAs = z.enum(["exact", "normalised", "approximate"]);
const copyNamed = { captureId: uuid, at: time };

export const copyState = z
  .discriminatedUnion("is", [
    z.object({ is: z.literal("pinned"), foundAs, goneSince: time.nullable(), ...copyNamed }),
    z.object({ is: z.literal("notFound"), ...copyNamed }),
    z.object({ is: z.enum(["noText", "noWords", "noCopy"]) }),
    z.object({ is: z.literal("kept"), pinned: z.boolean() }),
  ])
  .meta({ id: "CopyState", description: "How the words stand to the saved copies of the source" });

export const evidence = z
  .object({
    id: uuid,
    version: z.int(),
    stance: z.enum(STANCES),
    basis: z.enum(BASES),
    primary: z.boolean(),
    note: z.string(),
    passage: z.object({ id: uuid, ...passageFacts }),
    copy: copyState,
    answer: z.object({ words: z.string(), by: z.string(), at: time }).nullable(),
    source: z.object({
      id: uuid,
      title: z.string(),
      url: z.string().nullable(),
      kind: z.enum(SOURCE_KINDS),
      authors: z.string(),
      publishedOn: z.string(),
      language: z.string(),
      outlet: named.nullable(),
      confidential: z.boolean().meta({ description: "Known by a pseudonym, which its title is" }),
    }),
    addedBy: named,
    addedAt: time,
  })
  .meta({ id: "Evidence" });

const judgement = {
  stance: z.enum(STANCES),
  basis: z.enum(BASES),
  primary: z.boolean().optional(),
  note: z.string().max(LIMITS.note).optional(),
};

const words = {
  passageIs: z.literal("words"),
  exact: z.string().min(1).max(LIMITS.passage),
  paraphrased: z.boolean().optional(),
  locatorKind: z.enum(LOCATOR_KINDS).optional(),
  locator: z.string().max(LIMITS.locator).optional(),
};
const whole = { passageIs: z.literal("whole") };

const ofSource = { ...judgement, from: z.literal("source"), sourceId: uuid };
const ofNew = { ...judgement, from: z.literal("new"), ...sourceFields, saveCopy: z.boolean().optional() };

export const addEvidenceBody = z
  .union([
    z.strictObject({ ...judgement, from: z.literal("passage"), passageId: uuid }),
    z.strictObject({ ...judgement, from: z.literal("copy"), captureId: uuid, start: offset, end: offset }),
    z.strictObject({ ...ofSource, ...words }),
    z.strictObject({ ...ofSource, ...whole }),
    z.strictObject({ ...ofNew, ...words }),
    z.strictObject({ ...ofNew, ...whole }),
  ])
  .meta({
    description:
      "From a passage that there is, from words selected in a saved copy, from a source, or from a new source",
  });

export const editEvidenceBody = z.strictObject({
  ...z.object(judgement).partial().shape,
  exact: words.exact.optional(),
  paraphrased: words.paraphrased,
  locatorKind: words.locatorKind,
  locator: words.locator,
});

export const answerBody = z.strictObject({
  answer: z.string().max(LIMITS.note).meta({ description: "Empty takes an answer back" }),
});
