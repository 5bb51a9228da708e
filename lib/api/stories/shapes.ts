import { z } from "zod";
import { STAGES } from "@/lib/domain/claims/vocabulary";
import { LIST_DEPTH_MAX, NOTE_ABOUT, NOTE_WORDS_MAX } from "@/lib/domain/drafts/text-mark";
import { LIMITS } from "@/lib/domain/limits";
import { named, offset, reference, time, timeIn, uuid } from "../fields";

export const storyRow = z
  .object({
    id: uuid,
    title: z.string(),
    desk: z.string(),
    closesAt: time.nullable(),
    restricted: z.boolean(),
    declaredReady: z.boolean(),
    claims: z.int().meta({ description: "Without those that are cut" }),
    cut: z.int(),
    signedOff: z.int(),
    awaitingReview: z.int(),
    left: z.int(),
  })
  .meta({ id: "StoryRow" });

export const story = z
  .object({
    id: uuid,
    title: z.string(),
    desk: z.string(),
    language: z.string().meta({ description: "BCP 47" }),
    closesAt: time.nullable(),
    restricted: z.boolean().meta({ description: "Open to its members only" }),
    memberIds: z.array(uuid),
    version: z.int(),
    createdAt: time,
    createdBy: named,
    newestDraft: z.object({ id: uuid, number: z.int() }).nullable(),
  })
  .meta({ id: "Story" });

const storyFields = {
  title: z.string().min(1).max(LIMITS.storyTitle),
  desk: z.string().max(LIMITS.desk).optional(),
  language: z.string().max(35).optional(),
  closesAt: timeIn.nullable().optional(),
  restricted: z.boolean().optional(),
  memberIds: z.array(uuid).max(200).optional(),
};

const cover = { start: offset, end: offset };

/** Formatting over a draft's text. */
const mark = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("heading"), level: z.literal([1, 2, 3, 4, 5, 6]), ...cover }),
    z.strictObject({
      kind: z.literal("listItem"),
      depth: z.int().min(1).max(LIST_DEPTH_MAX),
      number: z.int().nullable(),
      ...cover,
    }),
    z.strictObject({ kind: z.enum(["quote", "strong", "italic"]), ...cover }),
    z.strictObject({ kind: z.literal("link"), href: z.string(), ...cover }),
    z.strictObject({
      kind: z.literal("note"),
      about: z.enum(NOTE_ABOUT),
      words: z.string().max(NOTE_WORDS_MAX),
      ...cover,
    }),
  ])
  .meta({ id: "TextMark" });

const draftFields = {
  text: z.string().min(1).max(LIMITS.draftText),
  marks: z.array(mark).max(LIMITS.draftMarks.count).optional(),
  fileName: z.string().max(LIMITS.fileName).optional(),
};

export const createStoryBody = z.strictObject({ ...storyFields, ...draftFields });
export const editStoryBody = z.strictObject(z.object(storyFields).partial().shape);
export const draftBody = z.strictObject(draftFields);

const choice = z.union([
  z.strictObject({ kind: z.literal("accept") }),
  z.strictObject({ kind: z.literal("span"), start: offset, end: offset }),
  z.strictObject({ kind: z.literal("unplaced") }),
  z.strictObject({ kind: z.literal("cut"), reason: z.string().min(1).max(LIMITS.reason) }),
]);

export const takeDraftBody = z.strictObject({
  ...draftFields,
  basedOnDraftId: uuid.meta({ description: "The story's newest draft, as it was read" }),
  choices: z
    .array(z.strictObject({ claimId: uuid, choice }))
    .max(10_000)
    .optional()
    .meta({ description: "Decisions where a claim's place is not clear; the preview says where" }),
});

const outcome = z.enum(["unmoved", "moved", "changed", "ambiguous", "gone"]);
const counts = z.object({
  ...{ unmoved: z.int(), moved: z.int(), changed: z.int(), ambiguous: z.int(), gone: z.int() },
  ...{ backToWork: z.int(), restored: z.int() },
});

export const takenDraft = z.object({
  number: z.int(),
  counts: counts.nullable().meta({ description: "Null where the same request was carried out before" }),
  leftWithoutPlace: z.array(reference),
});

export const draftRow = z
  .object({
    id: uuid,
    number: z.int(),
    addedAt: time,
    addedBy: z.string(),
    fileName: z.string(),
    characters: z.int().meta({ description: "Code points" }),
    goesBackTo: z.int().nullable(),
    counts: counts.nullable().meta({ description: "What became of the claims; null for the first draft" }),
  })
  .meta({ id: "DraftRow" });

export const draft = z
  .object({
    id: uuid,
    number: z.int(),
    text: z.string(),
    marks: z.array(mark),
    sha256: z.string().meta({ description: "Of the text as UTF-8, in hexadecimal" }),
    fileName: z.string(),
    goesBackTo: z.int().nullable(),
    addedAt: time,
    addedBy: named,
    placements: z
      .array(z.object({ id: uuid, reference, ...cover, words: z.string() }))
      .meta({ description: "Where each claim stands, in reading order" }),
    outcomes: z
      .array(
        z.object({
          ...{ id: uuid, reference, outcome },
          byHand: z.boolean().meta({ description: "A person chose the place, or that there is none" }),
          ...{ stageBefore: z.enum(STAGES), stageAfter: z.enum(STAGES) },
        }),
      )
      .meta({ description: "What became of each claim when the draft was taken" }),
  })
  .meta({ id: "Draft" });

const place = z.object(cover);

export const preview = z
  .object({
    number: z.int().meta({ description: "That the draft would get" }),
    basedOn: z.object({ draftId: uuid, number: z.int() }),
    characters: z.int(),
    counts,
    claims: z.array(
      z.object({
        ...{ claimId: uuid, reference, wording: z.string(), outcome },
        ...{ stage: z.enum(STAGES), stageAfter: z.enum(STAGES) },
        span: place.nullable(),
        ...{ wordsBefore: z.string(), wordsAfter: z.string() },
        candidates: z.array(z.object({ ...cover, before: z.string(), words: z.string(), after: z.string() })),
      }),
    ),
    withoutPlace: z.int(),
    nothingToCheck: z.object({ before: z.int(), after: z.int() }),
    takesBackReady: z.boolean(),
  })
  .meta({ id: "DraftPreview" });
