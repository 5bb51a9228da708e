import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { optionalText, requestId } from "../fields";
import { addedSourceFields } from "../sources/schema";

/** A source as the bookmark brings it, with the words that were selected on its page; none, for the page alone. */
export const keepClippingSchema = z.object({
  ...addedSourceFields,
  words: optionalText(LIMITS.passage),
  requestId,
});
export type KeepClipping = z.output<typeof keepClippingSchema>;
