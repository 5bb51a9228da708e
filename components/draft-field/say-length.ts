import { LIMITS } from "@/lib/domain/limits";

/** "12,345 of 500,000 characters", or what to do about too many. */
export function sayLength(length: number): { sentence: string; tooLong: boolean } {
  const limit = LIMITS.draftText.toLocaleString("en");
  const count = length.toLocaleString("en");
  if (length <= LIMITS.draftText) return { sentence: `${count} of ${limit} characters`, tooLong: false };
  return {
    sentence: `This text has ${count} characters; a draft has ${limit} at most. Split it into several stories.`,
    tooLong: true,
  };
}
