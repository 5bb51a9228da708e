import type { AttributionKind, ProposedVerdict } from "../claims/vocabulary";
import type { Basis, Stance } from "../evidence/vocabulary";
import type { Policy } from "./policy";

/** A piece of evidence, as far as the gates look at it. */
export type GateItem = {
  evidenceId: string;
  stance: Stance;
  basis: Basis;
  primary: boolean;
  outletId: string | null;
  outletName: string;
  sourceId: string;
  sourceTitle: string;
  addedById: string;
};

/** A claim, as far as the gates look at it. */
export type GateClaim = { attributionKind: AttributionKind };

/** One thing that a verdict needs, in a sentence for people that holds whether it is met or not. */
export type Need = { gate: Gate; met: boolean; sentence: string };

export type Gate = "G1" | "decidingEvidence" | "bothSides" | "attribution";

/** The stances that a verdict rests on. `insufficient` rests on all that was looked at; `not_checkable` on nothing. */
const DECIDING: Record<ProposedVerdict, readonly Stance[]> = {
  verified: ["supports"],
  partly_supported: ["supports", "supports_in_part"],
  attributed_only: ["supports", "supports_in_part", "context"],
  disputed: ["supports", "supports_in_part", "refutes"],
  insufficient: ["supports", "supports_in_part", "refutes", "context", "silent"],
  refuted: ["refutes"],
  outdated: ["supports", "supports_in_part", "refutes"],
  not_checkable: [],
};

type Check = (verdict: ProposedVerdict, claim: GateClaim, items: readonly GateItem[], policy: Policy) => Need;

/**
 * What each verdict needs. `insufficient` needs no item, since nothing may have been found: its rationale says what was
 * searched (proposal.ts). What an assessment's own fields need stands there too, G9 among it.
 */
const NEEDS: Record<ProposedVerdict, readonly Check[]> = {
  verified: [primaryOrOutlets],
  partly_supported: [somethingDeciding],
  attributed_only: [someoneWhoSaidIt, somethingDeciding],
  disputed: [bothSides],
  insufficient: [],
  refuted: [somethingDeciding],
  outdated: [somethingDeciding],
  not_checkable: [],
};

/**
 * What the verdict needs from the claim and its evidence, met or not; empty when it needs nothing. A verdict can be
 * proposed and signed off when every need is met. `items` is all evidence of the claim.
 */
export function stillNeeded(
  verdict: ProposedVerdict,
  claim: GateClaim,
  items: readonly GateItem[],
  policy: Policy,
): Need[] {
  return NEEDS[verdict].map((check) => check(verdict, claim, items, policy));
}

/** The stances of the items that decide the verdict. */
export function decidingStances(verdict: ProposedVerdict): readonly Stance[] {
  return DECIDING[verdict];
}

/** The items that decide the verdict, in the order given: those whose authors may not sign it off. */
export function decidingItems<Item extends { stance: Stance }>(
  verdict: ProposedVerdict,
  items: readonly Item[],
): Item[] {
  return items.filter(({ stance }) => DECIDING[verdict].includes(stance));
}

export type SignerProblem = "signerIsClaimAuthor" | "signerIsAssessmentAuthor" | "signerIsEvidenceAuthor";

/**
 * G3: who signs off wrote neither the claim nor the assessment nor the evidence that decides it. `evidenceAuthorIds`
 * are the authors of decidingItems. Null when the signer wrote none; no override exists.
 */
export function signerProblem(
  signerId: string,
  wrote: {
    claimAuthorIds: readonly string[];
    assessmentAuthorId: string;
    evidenceAuthorIds: readonly string[];
  },
): SignerProblem | null {
  if (wrote.claimAuthorIds.includes(signerId)) return "signerIsClaimAuthor";
  if (signerId === wrote.assessmentAuthorId) return "signerIsAssessmentAuthor";
  if (wrote.evidenceAuthorIds.includes(signerId)) return "signerIsEvidenceAuthor";
  return null;
}

/**
 * G1, until lineage is recorded: a primary item, or items of different outlets, among those that fully support the
 * exact wording. A source without an outlet counts as an outlet of its own. Practice: AFP's two independent sources.
 */
function primaryOrOutlets(
  _: ProposedVerdict,
  __: GateClaim,
  items: readonly GateItem[],
  policy: Policy,
): Need {
  const supporting = items.filter((item) => item.stance === "supports");
  const primary = supporting.filter((item) => item.primary).map((item) => item.sourceTitle);
  const outlets = new Map(
    supporting.map((item) => [item.outletId ?? `source ${item.sourceId}`, originName(item)]),
  );
  const names = [...outlets.values()].join(", ");
  const enoughPrimary = primary.length >= policy.primaryItems;
  const enoughOutlets = outlets.size >= policy.independentOutlets;
  const need = (sentence: string): Need => ({ gate: "G1", met: enoughPrimary || enoughOutlets, sentence });

  if (enoughPrimary) {
    return need(
      `${primary.length === 1 ? "A primary item" : `${primary.length} primary items`}: ${namesOf(primary)}`,
    );
  }
  if (enoughOutlets) return need(`${counted(outlets.size, "different outlet")}: ${names}`);
  if (outlets.size === 0) {
    return need(
      `Nothing supports the exact wording yet: add ${counted(policy.primaryItems, "primary item", "a")}, or items of ${counted(policy.independentOutlets, "different outlet")}`,
    );
  }
  const missingPrimary =
    primary.length === 0
      ? "no primary item"
      : `${primary.length} of the ${policy.primaryItems} primary items required`;
  return need(
    `${counted(outlets.size, "outlet")} of the ${policy.independentOutlets} required, and ${missingPrimary}: ${names}`,
  );
}

const MISSING: Partial<Record<ProposedVerdict, string>> = {
  partly_supported: "Nothing supports the claim, even in part: add an item that does",
  attributed_only: "Nothing shows yet that it was said: add an item that does",
  refuted: "Nothing refutes the claim yet: add an item that does",
  outdated: "Nothing shows yet that it was true, or no longer is: add an item that does",
};

function somethingDeciding(verdict: ProposedVerdict, _: GateClaim, items: readonly GateItem[]): Need {
  const deciding = decidingItems(verdict, items);
  const sentence =
    deciding.length === 0
      ? (MISSING[verdict] ?? "No evidence yet: add an item")
      : `${counted(deciding.length, "item")} to rest on: ${namesOf(deciding.map(originName))}`;
  return { gate: "decidingEvidence", met: deciding.length > 0, sentence };
}

function bothSides(_: ProposedVerdict, __: GateClaim, items: readonly GateItem[]): Need {
  const named = (stances: readonly Stance[]) =>
    namesOf(items.filter(({ stance }) => stances.includes(stance)).map(originName));
  const supporting = named(DECIDING.partly_supported);
  const refuting = named(DECIDING.refuted);
  const sentence = `Evidence on both sides: ${supporting || "nothing yet"} for it, ${refuting || "nothing yet"} against it`;
  return { gate: "bothSides", met: supporting !== "" && refuting !== "", sentence };
}

function someoneWhoSaidIt(_: ProposedVerdict, { attributionKind }: GateClaim): Need {
  const met = attributionKind !== "own_voice";
  const sentence = met
    ? "The claim says who asserts it"
    : "The claim is in the newsroom's own voice: say in it who asserts it";
  return { gate: "attribution", met, sentence };
}

function originName({ outletName, sourceTitle }: GateItem): string {
  return outletName || sourceTitle;
}

function namesOf(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

function counted(count: number, noun: string, one = "1"): string {
  return count === 1 ? `${one} ${noun}` : `${count} ${noun}s`;
}
