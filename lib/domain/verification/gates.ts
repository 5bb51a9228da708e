import type { ProposedVerdict } from "../claims/vocabulary";
import { refutingAnswered } from "./answered-gate";
import { bothSides, someoneWhoSaidIt, somethingDeciding } from "./deciding";
import type { GateFacts, Need, Stated } from "./gate-facts";
import { notOneAnonymous, primaryOrOrigins } from "./origins-gates";
import { pinnedInCopies } from "./pinned-gate";
import { isOverridable, type OverridableGate, type Policy } from "./policy";
import { replyAskedFor, riskCleared } from "./reply-gate";

/** A gate states what it needs; null where it asks nothing of this claim. */
type Check = (facts: GateFacts, verdict: ProposedVerdict, policy: Policy) => Stated | null;

const G1: Check = (facts, _, policy) => primaryOrOrigins(facts, policy);
const G2: Check = notOneAnonymous;
const G4: Check = pinnedInCopies;
const G5: Check = refutingAnswered;
/** Asked of what will be printed: what was refuted, not established or not checkable goes no further. */
const G7: readonly Check[] = [replyAskedFor, riskCleared];

/**
 * What each verdict needs. `insufficient` needs no item, since nothing may have been found: its rationale says what was
 * searched (proposal.ts). What an assessment's own fields need stands there too, G9 among it; G3 is signer-gate.ts.
 */
const NEEDS: Record<ProposedVerdict, readonly Check[]> = {
  verified: [G1, G2, G4, G5, ...G7],
  partly_supported: [somethingDeciding, G4, ...G7],
  attributed_only: [someoneWhoSaidIt, somethingDeciding, G4, ...G7],
  disputed: [bothSides, G4, ...G7],
  insufficient: [],
  refuted: [somethingDeciding, G4],
  outdated: [somethingDeciding, G4, ...G7],
  not_checkable: [],
};

/**
 * What the verdict needs from the claim and its evidence, met or not; empty when it needs nothing. A verdict can wait for
 * sign-off when what is unmet can be overridden; it is signed off when every need is met, or overridden in writing.
 */
export function stillNeeded(verdict: ProposedVerdict, facts: GateFacts, policy: Policy): Need[] {
  return NEEDS[verdict].flatMap((check) => {
    const stated = check(facts, verdict, policy);
    return stated ? [{ ...stated, overridable: isOverridable(stated.gate, policy) }] : [];
  });
}

/**
 * What a verdict can't even be proposed without: unmet, and nobody may override it. A request for reply and a legal
 * clearance (G7) can still come while it waits. Sentences that stand alone.
 */
export function missingToPropose(needs: readonly Need[]): string[] {
  return needs.filter(({ met, overridable, gate }) => !met && !overridable && gate !== "G7").map(asSentence);
}

/** What a verdict can't be signed off without, once the gates in `overridden` are overridden with a reason each. */
export function missingToSignOff(needs: readonly Need[], overridden: readonly string[] = []): string[] {
  return needs
    .filter(({ met, overridable, gate }) => !met && !(overridable && overridden.includes(gate)))
    .map(asSentence);
}

type Overridable = Need & { gate: OverridableGate };

/** The unmet gates that an editor has to override, each with a reason, to sign this off. */
export function toOverride(needs: readonly Need[]): Overridable[] {
  return needs.filter((need): need is Overridable => !need.met && need.overridable);
}

function asSentence({ sentence }: Need): string {
  return `${sentence}.`;
}
