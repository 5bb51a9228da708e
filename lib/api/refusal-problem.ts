import type { Refusal } from "@/lib/domain/refusal";
import { refusalWords } from "@/lib/domain/refusal-words";
import { type FieldProblem, ownProblem, type Problem, problemOfRefusal } from "./problem";

/** A refusal as a problem document. Words that are about a form in a browser are said otherwise. */
export function refusalProblem(refusal: Refusal): Omit<Problem, "requestId"> {
  const { type, status, own } = problemOfRefusal(refusal.code);
  const detail = detailOf(refusal);
  if (refusal.code === "invalid") return ownProblem("invalid", detail, { errors: pointed(refusal.fields) });
  const { code: _, ...members } = refusal;
  const more = Object.keys(members).length > 0 ? { refusal: members } : {};
  if (own) return ownProblem(own, detail, more);
  return { type, title: "A rule of the newsroom refuses this.", status, detail, ...more };
}

function detailOf(refusal: Refusal): string {
  switch (refusal.code) {
    case "signedOut":
      return "Send a token that works as Authorization: Bearer.";
    case "notAllowed":
      return `This needs the permission ${refusal.permission}, which the token, or its person's role, does not have here.`;
    case "changedMeanwhile":
      return `${refusal.by} changed this at ${refusal.at}. Read it again, then decide.`;
    case "invalid":
      return "Something in the request is not right; errors says what. Nothing was changed.";
    case "databaseAway":
      return "The database cannot be reached, so nothing was changed. Try again in a moment.";
    default:
      return refusalWords(refusal);
  }
}

function pointed(fields: Record<string, string>): FieldProblem[] {
  return Object.entries(fields).map(([field, detail]) => ({ pointer: `#/${field}`, detail }));
}
