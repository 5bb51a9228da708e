"use client";

import { useState } from "react";
import type { DraftPreview, PreviewedClaim } from "@/lib/domain/drafts/draft-preview";
import type { PlaceChoice } from "@/lib/domain/drafts/draft-taking";
import { choiceOf, firstAnswer, type PickedWords, type PlaceOption, placeOptions } from "./place-options";

export type Decision = {
  options: PlaceOption[];
  /** The key of the option that holds; null while nobody has picked one of several places. */
  answer: string | null;
  reason: string;
  picked: PickedWords | null;
};

type Said = { answer?: string; reason?: string; picked?: PickedWords };

export type Decisions = ReturnType<typeof useDecisions>;

/** What a person decides about the claims whose place is not certain, until the draft is taken. */
export function useDecisions(preview: DraftPreview, mayCut: boolean) {
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const say = (claimId: string, more: Said) =>
    setSaid((before) => ({ ...before, [claimId]: { ...before[claimId], ...more } }));
  const decisionOn = (claim: PreviewedClaim): Decision => {
    const { answer, reason, picked } = said[claim.claimId] ?? {};
    return {
      options: placeOptions(claim, picked ?? null, mayCut),
      answer: answer ?? firstAnswer(claim),
      reason: reason ?? `Its words left the story with draft ${preview.number}.`,
      picked: picked ?? null,
    };
  };
  return {
    decisionOn,
    answer: (claimId: string, answer: string) => say(claimId, { answer }),
    giveReason: (claimId: string, reason: string) => say(claimId, { reason }),
    pick: (claimId: string, picked: PickedWords) => say(claimId, { picked, answer: "picked" }),
    /** What the server is told: of a claim that nobody answered for, nothing. */
    choices: () =>
      preview.claims.filter(isOpen).flatMap((claim) => {
        const choice = chosenFor(decisionOn(claim));
        return choice && choice.kind !== "accept" ? [{ claimId: claim.claimId, choice }] : [];
      }),
  };
}

/** Claims that a person decides about. */
export function isOpen({ outcome }: PreviewedClaim): boolean {
  return outcome === "changed" || outcome === "ambiguous" || outcome === "gone";
}

export function chosenFor({ options, answer, reason }: Decision): PlaceChoice | null {
  const option = options.find(({ key }) => key === answer);
  return option ? choiceOf(option, reason) : null;
}
