"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { claimReference } from "@/lib/domain/claims/reference";
import type { DraftPreview, PreviewedClaim } from "@/lib/domain/drafts/draft-preview";
import { sayTaking } from "@/lib/domain/drafts/say-taking";
import { ClaimDecision } from "./ClaimDecision";
import { SettledClaims } from "./SettledClaims";
import { sayDecisions } from "./say-decisions";
import { chosenFor, type Decisions, isOpen } from "./use-decisions";

const PickWords = dynamic(() => import("./PickWords").then((module) => module.PickWords), { ssr: false });

type Props = {
  preview: DraftPreview;
  decisions: Decisions;
  /** The new draft as it was pasted. */
  text: string;
  language: string;
  /** The buttons, and what went wrong. */
  children: ReactNode;
};

/** What will happen to the claims when the draft is taken, what has to be decided first, and how to take it. */
export function DraftDecisions({ preview, decisions, text, language, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [picking, setPicking] = useState<PreviewedClaim | null>(null);
  const { claims } = preview;
  const of = (outcome: PreviewedClaim["outcome"]) => claims.filter((claim) => claim.outcome === outcome);
  useEffect(() => heading.current?.focus(), []);
  // A dialog that is taken off the page does not give the focus back by itself.
  const opener = useRef<HTMLElement>(null);
  useEffect(() => {
    if (picking === null) opener.current?.focus();
  }, [picking]);

  const decided = claims.filter(isOpen).map((claim) => {
    const decision = decisions.decisionOn(claim);
    const option = decision.options.find(({ key }) => key === decision.answer);
    const words =
      option?.kind === "candidate"
        ? option.place.words
        : option?.kind === "picked"
          ? option.picked.words
          : claim.wordsAfter;
    return { claim, choice: chosenFor(decision), words };
  });
  const group = (title: string, hint: string, members: readonly PreviewedClaim[]) =>
    members.length === 0 ? null : (
      <section aria-label={title} className="mb-6">
        <h3 className="text-read font-semibold">
          {title} <span className="font-normal text-ink-2">({members.length})</span>
        </h3>
        <p className="mb-2 text-small text-ink-2">{hint}</p>
        <ul>
          {members.map((claim) => (
            <ClaimDecision
              key={claim.claimId}
              claim={claim}
              decision={decisions.decisionOn(claim)}
              language={language}
              onAnswer={(answer) => decisions.answer(claim.claimId, answer)}
              onReason={(reason) => decisions.giveReason(claim.claimId, reason)}
              onPick={(button) => {
                opener.current = button;
                setPicking(claim);
              }}
            />
          ))}
        </ul>
      </section>
    );

  return (
    <section aria-labelledby="what-happens" className="max-w-4xl">
      <h2
        id="what-happens"
        ref={heading}
        tabIndex={-1}
        className="mb-1 font-serif text-draft leading-snug font-semibold focus:outline-none"
      >
        {sayTaking(preview.number, preview.counts)}
      </h2>
      <p className="mb-5 text-ink-2">
        Nothing is stored yet.
        {preview.withoutPlace > 0
          ? ` ${preview.withoutPlace === 1 ? "1 claim" : `${preview.withoutPlace} claims`} had no place in draft ${preview.basedOn.number}, and have none in this one.`
          : null}
      </p>
      {group(
        "Changed",
        "The same place, other words. What was signed off on them has to be looked at again.",
        of("changed"),
      )}
      {group(
        "In several places",
        "The same words stand there more than once, and what is around them doesn’t decide.",
        of("ambiguous"),
      )}
      {group(
        "Gone",
        "Their words are not in the new draft. They stay in the ledger whatever you choose.",
        of("gone"),
      )}
      <div className="mb-6 border-b border-rule">
        <SettledClaims title="Moved, the same words" claims={of("moved")} />
        <SettledClaims title="Stay where they are" claims={of("unmoved")} />
      </div>
      <div role="status" className="mb-3 grid gap-0.5">
        {sayDecisions(decided, preview).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {children}
      {picking ? (
        <PickWords
          reference={claimReference(picking.number)}
          wording={picking.wording}
          text={text}
          language={language}
          near={picking.near}
          picked={decisions.decisionOn(picking).picked}
          onPick={(picked) => {
            decisions.pick(picking.claimId, picked);
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      ) : null}
    </section>
  );
}
