import { claimReference } from "../claims/reference";
import type { Missing, Readiness, Remark } from "./readiness";

/** "Ready to publish." or "Not ready to publish: 17 sentences nobody has looked at, C-9 not signed off." */
export function sayReadiness({ missing }: Pick<Readiness, "missing">): string {
  return missing.length === 0 ? "Ready to publish." : `Not ready to publish: ${sayMissing(missing)}.`;
}

/** What is missing, as the middle of a sentence: "1 sentence nobody has looked at, 4 claims not signed off". */
export function sayMissing(missing: readonly Missing[]): string {
  return missing.map(sayOne).join(", ");
}

/** "C-7 was cut, but its words still stand in the draft." */
export function sayRemark({ kind, claims }: Remark): string {
  const said = nameClaims(claims);
  const isOne = claims.length === 1;
  switch (kind) {
    case "cutStands":
      return isOne
        ? `${said} was cut, but its words still stand in the draft.`
        : `${said} were cut, but their words still stand in the draft.`;
    case "withoutPlace":
      return isOne ? `${said} has no place in this draft.` : `${said} have no place in this draft.`;
    case "dependsOnPast":
      return `${said} ${isOne ? "depends" : "depend"} on what was superseded or is outdated: look whether ${isOne ? "it still holds" : "they still hold"}.`;
    case "superseded":
      return isOne ? `${said} has been superseded.` : `${said} have been superseded.`;
    case "contradictsVerified":
      return isOne
        ? `${said} contradicts a claim that is verified.`
        : `${said} contradict claims that are verified.`;
  }
}

function sayOne(missing: Missing): string {
  switch (missing.kind) {
    case "sentences":
      return missing.count === 1
        ? "1 sentence nobody has looked at"
        : `${missing.count} sentences nobody has looked at`;
    case "unsigned":
      return `${sayClaims(missing.claims)} not signed off`;
    case "legalRisk":
      return missing.claims.length === 1
        ? `${sayClaims(missing.claims)} carries a legal risk that nobody has cleared`
        : `${sayClaims(missing.claims)} carry legal risks that nobody has cleared`;
    case "reply":
      return missing.claims.length === 1
        ? `${sayClaims(missing.claims)} is an allegation without a reply`
        : `${sayClaims(missing.claims)} are allegations without a reply`;
    case "unattributed":
      return missing.claims.length === 1
        ? `${sayClaims(missing.claims)} is not established and says nobody who asserts it`
        : `${sayClaims(missing.claims)} are not established and say nobody who asserts them`;
    case "dependencyFell":
      return missing.claims.length === 1
        ? `${sayClaims(missing.claims)} depends on a claim that has fallen`
        : `${sayClaims(missing.claims)} depend on claims that have fallen`;
  }
}

/** "C-4", "C-4 and C-9", "4 claims" */
function sayClaims(numbers: readonly number[]): string {
  return numbers.length > 2
    ? `${numbers.length} claims`
    : numbers.map((number) => claimReference(number)).join(" and ");
}

/** All of them, since nothing else says which: "C-4, C-5 and C-9". */
function nameClaims(numbers: readonly number[]): string {
  const references = numbers.map((number) => claimReference(number));
  return [references.slice(0, -1).join(", "), ...references.slice(-1)].filter(Boolean).join(" and ");
}
