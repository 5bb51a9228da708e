import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { outletDomainOf } from "@/lib/domain/sources/canonical-address";
import { isBlank } from "@/lib/domain/text/typed-text";
import { id, line, optionalLine, version } from "../fields";

/** A domain, or any address of the outlet's: the domain under which it is known is kept. */
const domain = z
  .string()
  .max(LIMITS.url, "This is too long for a domain.")
  .default("")
  .transform((typed, issues) => {
    if (isBlank(typed)) return null;
    const known = outletDomainOf(typed);
    if (known !== null && known.length <= LIMITS.domain) return known;
    issues.addIssue({ code: "custom", message: "Write the domain as in reuters.com, or leave it empty." });
    return z.NEVER;
  });

const outletFields = {
  name: line(LIMITS.outletName, "Give the outlet a name."),
  domain,
  ownerGroup: optionalLine(LIMITS.ownerGroup),
};

export const addOutletSchema = z.object(outletFields);
export type AddOutlet = z.output<typeof addOutletSchema>;

export const editOutletSchema = z.object({ ...outletFields, outletId: id, version });
export type EditOutlet = z.output<typeof editOutletSchema>;
