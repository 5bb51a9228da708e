"use client";

import dynamic from "next/dynamic";
import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import type { ClaimValues, PersonChoice } from "@/components/claims/ClaimFormFields";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { KeyedLink } from "@/components/shell/KeyedLink";
import { buttonClasses } from "@/components/ui/Button";
import { MergeClaim } from "./MergeClaim";

const EditClaimForm = dynamic(
  () => import("@/components/claims/ClaimFormEdit").then((module) => module.EditClaimForm),
  { ssr: false },
);

type Props = {
  reference: string;
  claim: ClaimValues & { id: string; version: number; assigneeName: string | null };
  people: readonly PersonChoice[];
  storyId: string;
  /** It may become one with another claim of the story. */
  mayMerge: boolean;
  /** The claim has words in this draft already. */
  isPlaced: boolean;
  children: ReactNode;
};

/** What can be done to the open claim's own words: edit what it says, mark where it stands. ?edit=1 shows the form. */
export function PaneTools({ reference, claim, people, storyId, mayMerge, isPlaced, children }: Props) {
  const path = usePathname();
  const isEditing = useSearchParams().get("edit") === "1";

  if (isEditing) {
    const done = () => window.history.replaceState(null, "", `${path}?claim=${reference}`);
    return (
      <div className="mt-3">
        <h2 className="mb-3 font-serif text-[19px] font-semibold">Edit {reference}</h2>
        <EditClaimForm key={claim.id} claim={claim} people={people} onDone={done} onCancel={done} />
      </div>
    );
  }
  return (
    <>
      <div className="mb-3 flex flex-wrap gap-2">
        <KeyedButton
          action="claim.edit"
          onClick={() => window.history.pushState(null, "", `${path}?claim=${reference}&edit=1`)}
        >
          Edit the claim
        </KeyedButton>
        <KeyedLink
          action="claim.place"
          href={`${path}?place=${reference}`}
          scroll={false}
          className={buttonClasses()}
        >
          {isPlaced ? "Mark other words" : "Mark its words"}
        </KeyedLink>
        {mayMerge ? <MergeClaim claimId={claim.id} reference={reference} storyId={storyId} /> : null}
      </div>
      {children}
    </>
  );
}
