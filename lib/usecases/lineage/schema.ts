import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { SUGGESTION_KINDS } from "@/lib/domain/lineage/suggestion";
import { LINEAGE_RELATIONS } from "@/lib/domain/lineage/vocabulary";
import { id, line, oneOf, optionalId, optionalText, requestId } from "../fields";

/** What is said of lineage is said of the passage alone, or of the whole source, which every claim on it inherits. */
const said = {
  passageId: id,
  scope: oneOf(["passage", "work"], "Say whether this holds for these words or for the whole source."),
  note: optionalText(LIMITS.note),
};

const suggestedBy = z.union([z.literal(""), z.enum(SUGGESTION_KINDS)]).default("");

export const sayRelianceSchema = z.object({
  ...said,
  toSourceId: z.uuid({ error: "Choose the source that it relies on." }),
  /** Certain words of that source; none: the whole of it. */
  toPassageId: optionalId,
  relation: oneOf(LINEAGE_RELATIONS, "Say how it relies on it."),
  /** The passage that shows it. */
  shownById: optionalId,
  suggestedBy,
  requestId,
});
export type SayReliance = z.output<typeof sayRelianceSchema>;

export const takeBackRelianceSchema = z.object({ edgeId: id });
export type TakeBackReliance = z.output<typeof takeBackRelianceSchema>;

/** `notSaid` takes a statement back: it inherits again, or is unknown. */
export const stateLineageSchema = z.object({
  ...said,
  lineage: oneOf(["own_reporting", "not_known", "not_said"], "Say where it knows it from."),
});
export type StateLineage = z.output<typeof stateLineageSchema>;

export const MOST_OF_ONE_ORIGIN = 20;

export const sayOneOriginSchema = z.object({
  passageIds: z
    .array(id)
    .min(2, "Choose at least two that come from one origin.")
    .max(MOST_OF_ONE_ORIGIN, `Choose ${MOST_OF_ONE_ORIGIN} at most.`)
    .transform((ids) => [...new Set(ids)])
    .refine((ids) => ids.length > 1, "Choose at least two that come from one origin."),
  what: line(LIMITS.reason, "Say what they share: one leaker, one owner, one principal."),
  requestId,
});
export type SayOneOrigin = z.output<typeof sayOneOriginSchema>;

export const takeBackOneOriginSchema = z.object({ originId: id });
export type TakeBackOneOrigin = z.output<typeof takeBackOneOriginSchema>;

export const dismissSuggestionSchema = z.object({
  fromSourceId: id,
  toSourceId: id,
  kind: z.enum(SUGGESTION_KINDS),
});
export type DismissSuggestion = z.output<typeof dismissSuggestionSchema>;

export const suggestionsSchema = z.object({ claimId: id });
