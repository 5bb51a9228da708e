import type { AnnotatedDraft } from "./annotated-draft";

/** What the draft may be taken for: a record of what was checked, or work in progress. */
export function sayHowFar(claims: AnnotatedDraft["claims"]): string {
  const standing = claims.filter(({ stage }) => stage !== "cut");
  const open = standing.filter(({ stage }) => stage !== "signed_off").length;
  if (standing.length === 0) return "A working document: no claim has been logged yet.";
  if (open === 0) return "Every claim is signed off. What is not marked is no claim.";
  const are = open === 1 ? "1 is" : `${open} are`;
  return `A working document: of ${standing.length} claims ${are} not signed off. What is not signed off is not checked.`;
}
