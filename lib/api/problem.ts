import type { RefusalCode } from "@/lib/domain/refusal";

/** Every way in which a request fails before it comes to a use case, or in one without being refused by a rule. */
const OWN_PROBLEMS = {
  malformed: { status: 400, title: "The request cannot be read." },
  unauthenticated: { status: 401, title: "A token is needed that works." },
  "beyond-scope": { status: 403, title: "The token does not reach this." },
  "not-allowed": { status: 403, title: "The token's person may not do this." },
  "not-found": { status: 404, title: "This does not exist, or may not be seen." },
  "method-not-allowed": { status: 405, title: "This cannot be done here." },
  "in-progress": { status: 409, title: "The same request is being carried out." },
  stale: { status: 412, title: "Somebody changed it meanwhile." },
  "too-large": { status: 413, title: "The body is too large." },
  "unsupported-media-type": { status: 415, title: "The body is of another kind than is taken." },
  invalid: { status: 422, title: "Something in the request is not right." },
  "key-reused": { status: 422, title: "The Idempotency-Key was used for another request." },
  "precondition-required": { status: 428, title: "If-Match is needed." },
  "too-many-requests": { status: 429, title: "The token asked too often." },
  internal: { status: 500, title: "Something went wrong that should not." },
  "database-away": { status: 503, title: "The database cannot be reached." },
} as const;

export type OwnProblem = keyof typeof OWN_PROBLEMS;

/** Refusals that say the same as one of the above. Every other one is a rule of the newsroom: 409, named after its code. */
const SAME_AS: Partial<Record<RefusalCode, OwnProblem>> = {
  signedOut: "unauthenticated",
  notAllowed: "not-allowed",
  notFound: "not-found",
  databaseAway: "database-away",
  invalid: "invalid",
  changedMeanwhile: "stale",
  draftOvertaken: "stale",
};

/** Of refusals that are about who asks, not about how things stand. */
const FORBIDS: readonly RefusalCode[] = [
  "signerIsClaimAuthor",
  "signerIsEvidenceAuthor",
  "signerIsAssessmentAuthor",
  "returnerIsAssessmentAuthor",
  "notConfidant",
];

export const PROBLEM_PREFIX = "urn:galley:problem:";

/** What a member of the document points at: a field of the body, a parameter of the address, or a header. */
export type FieldProblem = { detail: string } & (
  | { pointer: string }
  | { parameter: string }
  | { header: string }
);

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  requestId: string;
  errors?: FieldProblem[];
  /** What a rule said, by the rule's own members. */
  refusal?: Record<string, unknown>;
};

export function ownProblem(
  name: OwnProblem,
  detail: string,
  more: Pick<Problem, "errors" | "refusal"> = {},
): Omit<Problem, "requestId"> {
  const { status, title } = OWN_PROBLEMS[name];
  return { type: PROBLEM_PREFIX + name, title, status, detail, ...more };
}

/** The name and the status of the problem that a refusal is. */
export function problemOfRefusal(code: RefusalCode): {
  type: string;
  status: number;
  own: OwnProblem | null;
} {
  const own = SAME_AS[code];
  if (own) return { type: PROBLEM_PREFIX + own, status: OWN_PROBLEMS[own].status, own };
  return { type: PROBLEM_PREFIX + kebab(code), status: FORBIDS.includes(code) ? 403 : 409, own: null };
}

/** For the page that explains them. */
export function listOwnProblems(): { type: string; status: number; title: string }[] {
  return Object.entries(OWN_PROBLEMS).map(([name, { status, title }]) => ({
    ...{ type: PROBLEM_PREFIX + name, status, title },
  }));
}

function kebab(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
