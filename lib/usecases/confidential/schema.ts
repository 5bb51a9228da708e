import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { id, line, optionalText, requestId, version } from "../fields";
import { sourceFields } from "../sources/schema";

const identity = {
  name: line(LIMITS.identityName, "Say who it is: only the people you name will see it."),
  contact: optionalText(LIMITS.identityContact),
  identityNote: optionalText(LIMITS.note),
};

const confidantIds = z.array(id).max(50, "50 people at most can know who a source is.").default([]);

/** The pseudonym is all that everyone else ever sees; an address, an outlet or authors would say who it is. */
export const addConfidentialSourceSchema = z.object({
  pseudonym: line(LIMITS.pseudonym, "Give it a pseudonym: “Source A”, “an official at the ministry”."),
  kind: sourceFields.kind,
  publishedOn: sourceFields.publishedOn,
  language: sourceFields.language,
  ...identity,
  confidantIds,
  requestId,
});
export type AddConfidentialSource = z.output<typeof addConfidentialSourceSchema>;

export const editIdentitySchema = z.object({ ...identity, sourceId: id, version });
export type EditIdentity = z.output<typeof editIdentitySchema>;

export const nameConfidantsSchema = z.object({ sourceId: id, confidantIds });
export type NameConfidants = z.output<typeof nameConfidantsSchema>;
