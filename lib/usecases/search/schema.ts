import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";

export const searchSchema = z.object({
  text: z
    .string()
    .max(LIMITS.searchText, `This is too long to search for: ${LIMITS.searchText} characters at most.`),
});
