import { claimReference } from "../claims/reference";
import { VERDICT_WORDS, type Verdict } from "../claims/vocabulary";
import { publishedOnWords } from "../sources/published-on";
import { FALL_WORDS, type Fall } from "./fall";

/** What another claim says against resting on this one as it stands. Claims are given by their numbers. */
export type ClaimFlag =
  /** `through`: the claims between, from this one on; empty when it depends on the fallen one itself. */
  | { kind: "dependencyFell"; on: number; fall: Fall; through: number[] }
  | { kind: "contradictsVerified"; claim: number }
  /** `asOf` is ISO 8601, as exact as it is known. */
  | { kind: "superseded"; by: number; asOf: string }
  /** The other one says the same and was signed off with another verdict. */
  | { kind: "duplicateDiffers"; claim: number; verdict: Verdict };

/** "Depends on C-2, which depends on C-3, which is refuted." */
export function sayFlag(flag: ClaimFlag): string {
  switch (flag.kind) {
    case "dependencyFell": {
      const chain = [...flag.through, flag.on].map(claimReference);
      return `Depends on ${chain.join(", which depends on ")}, which ${FALL_WORDS[flag.fall]}.`;
    }
    case "contradictsVerified":
      return `Contradicts ${claimReference(flag.claim)}, which is verified.`;
    case "superseded":
      return `Superseded by ${claimReference(flag.by)}${flag.asOf ? ` as of ${publishedOnWords(flag.asOf, "en-GB")}` : ""}.`;
    case "duplicateDiffers":
      return `Duplicates ${claimReference(flag.claim)}, which is signed off as ${VERDICT_WORDS[flag.verdict].toLowerCase()}.`;
  }
}
