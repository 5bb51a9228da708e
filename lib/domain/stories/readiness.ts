import type { Stage } from "../claims/vocabulary";
import type { CoveredSentence } from "../drafts/coverage";
import type { TextSpan } from "../drafts/text-span";
import type { ClaimFlag } from "../relations/claim-flag";
import { isOfItsTime } from "../relations/fall";

/** A claim of a story, as far as readiness looks at it. */
export type ReadinessClaim = {
  number: number;
  stage: Stage;
  legalRisk: boolean;
  /** Its legal risk is cleared as it is worded now. */
  riskCleared: boolean;
  /** An allegation whose reply nobody has asked for, or waits for still (G7). */
  lacksReply: boolean;
  /** Not established, and said in the newsroom's own voice all the same (G8). */
  unattributed: boolean;
  /** UTF-16 offsets into the draft, end exclusive; null without a place in it. */
  span: TextSpan | null;
  /** What other claims say against resting on it. */
  flags?: readonly ClaimFlag[];
};

/** What a story still lacks. Claims are given by their numbers, in the order in which they came. */
export type Missing =
  | { kind: "sentences"; count: number }
  | { kind: (typeof CLAIM_KINDS)[number]; claims: number[] };

/** What claims can lack, in the order in which it is told. */
const CLAIM_KINDS = ["unsigned", "legalRisk", "reply", "unattributed", "dependencyFell"] as const;

/** What stands in nobody's way, and is looked at once more. */
export type Remark = {
  kind: "cutStands" | "withoutPlace" | "dependsOnPast" | "superseded" | "contradictsVerified";
  claims: number[];
};

export type Readiness = { missing: Missing[]; remarks: Remark[] };

/**
 * What keeps a story from being published: a sentence that nobody has looked at, a claim that is neither signed off nor
 * cut, a legal risk that nobody has cleared as it is worded, an allegation without the reply that was asked for (G7),
 * and what was signed off as not established and is neither attributed nor cut (G8). A claim that depends on one that
 * has fallen keeps it from being published, too, unless time has only passed over that one. A story lacks nothing when
 * `missing` is empty.
 *
 * Named besides: claims that were cut and whose words still stand where no other claim does (G8), claims of the story
 * that have no place in this draft, and what else other claims say against resting on them.
 */
export function readinessOf(
  sentences: readonly CoveredSentence[],
  claims: readonly ReadinessClaim[],
): Readiness {
  const standing = claims.filter(({ stage }) => stage !== "cut");
  const unaccounted = sentences.filter(({ state }) => state === "unaccounted").length;
  const missing: Missing[] = unaccounted > 0 ? [{ kind: "sentences", count: unaccounted }] : [];
  for (const kind of CLAIM_KINDS) {
    const lacking = numbersOf(standing.filter(LACKS[kind]));
    if (lacking.length > 0) missing.push({ kind, claims: lacking });
  }

  const remarks: Remark[] = [];
  const cut = numbersOf(cutStillStanding(claims));
  const placeless = numbersOf(standing.filter(({ span }) => span === null));
  if (cut.length > 0) remarks.push({ kind: "cutStands", claims: cut });
  if (placeless.length > 0) remarks.push({ kind: "withoutPlace", claims: placeless });
  for (const [kind, means] of FLAG_REMARKS) {
    const flagged = flaggedAs(standing, means);
    if (flagged.length > 0) remarks.push({ kind, claims: flagged });
  }
  return { missing, remarks };
}

/** What is missing now and was not when the story was declared ready over what was missing then. */
export function missingSince(declared: readonly Missing[], now: readonly Missing[]): Missing[] {
  return now.flatMap((missing): Missing[] => {
    const before = declared.find(({ kind }) => kind === missing.kind);
    if (!before) return [missing];
    if (missing.kind === "sentences") {
      const more = missing.count - (before.kind === "sentences" ? before.count : 0);
      return more > 0 ? [{ kind: "sentences", count: more }] : [];
    }
    const known = new Set(before.kind === "sentences" ? [] : before.claims);
    const claims = missing.claims.filter((number) => !known.has(number));
    return claims.length > 0 ? [{ kind: missing.kind, claims }] : [];
  });
}

/** What was missing as it is stored with a declaration; what cannot be read as that is left out. */
export function readMissing(stored: unknown): Missing[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((fact: unknown): Missing[] => {
    if (typeof fact !== "object" || fact === null || !("kind" in fact)) return [];
    if (fact.kind === "sentences" && "count" in fact && typeof fact.count === "number")
      return [{ kind: "sentences", count: fact.count }];
    const claims = "claims" in fact && Array.isArray(fact.claims) ? fact.claims.filter(Number.isInteger) : [];
    const kind = CLAIM_KINDS.find((each) => each === fact.kind);
    return kind && claims.length > 0 ? [{ kind, claims }] : [];
  });
}

function cutStillStanding(claims: readonly ReadinessClaim[]): ReadinessClaim[] {
  const covered = claims.flatMap(({ stage, span }) => (stage !== "cut" && span ? [span] : []));
  return claims.filter(
    ({ stage, span }) =>
      stage === "cut" &&
      span !== null &&
      !covered.some((other) => other.start < span.end && span.start < other.end),
  );
}

const LACKS: Record<(typeof CLAIM_KINDS)[number], (claim: ReadinessClaim) => boolean> = {
  unsigned: ({ stage }) => stage !== "signed_off",
  legalRisk: ({ legalRisk, riskCleared }) => legalRisk && !riskCleared,
  reply: ({ lacksReply }) => lacksReply,
  unattributed: ({ unattributed }) => unattributed,
  dependencyFell: ({ flags = [] }) =>
    flags.some((flag) => flag.kind === "dependencyFell" && !isOfItsTime(flag.fall)),
};

const FLAG_REMARKS: readonly [Remark["kind"], (flag: ClaimFlag) => boolean][] = [
  ["dependsOnPast", (flag) => flag.kind === "dependencyFell" && isOfItsTime(flag.fall)],
  ["superseded", (flag) => flag.kind === "superseded"],
  ["contradictsVerified", (flag) => flag.kind === "contradictsVerified"],
];

function flaggedAs(claims: readonly ReadinessClaim[], means: (flag: ClaimFlag) => boolean): number[] {
  return numbersOf(claims.filter(({ flags = [] }) => flags.some(means)));
}

function numbersOf(claims: readonly ReadinessClaim[]): number[] {
  return claims.map(({ number }) => number);
}
