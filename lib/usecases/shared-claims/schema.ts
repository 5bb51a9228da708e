import { z } from "zod";
import { id } from "../fields";

/** `until`: the newest of the changes that were shown. */
export const lookAtChangesSchema = z.object({
  storyId: id,
  until: z.iso.datetime().transform((time) => new Date(time)),
});
export type LookAtChanges = z.output<typeof lookAtChangesSchema>;
