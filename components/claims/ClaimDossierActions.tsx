import { CorrectClaim } from "@/components/corrections/CorrectClaim";
import { cutClaimAction, reopenClaimAction, restoreClaimAction } from "@/lib/actions/claim-stage";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import { LIMITS } from "@/lib/domain/limits";
import type { PersonChoice } from "./ClaimFormFields";
import { EditClaim } from "./EditClaim";
import { PutIntoStory } from "./PutIntoStory";
import { ReasonDialog } from "./ReasonDialog";

type Props = {
  dossier: ClaimDossier;
  /** For choosing who is assigned; without them the claim is edited elsewhere on the page. */
  people?: readonly PersonChoice[] | undefined;
};

const WHY = { name: "reason", label: "Why", maxLength: LIMITS.reason };

/** What changes the claim as a whole. Each asks why, and history keeps the answer. */
export function ClaimDossierActions({ dossier: { claim, places, signed, actions }, people }: Props) {
  const reference = claimReference(claim.number);
  const ids = { claimId: claim.id };
  return (
    <div className="mt-6 flex flex-wrap gap-2 empty:hidden">
      {people && actions.edit === "offered" ? (
        <>
          <EditClaim claim={claim} people={people} />
          <PutIntoStory
            claimId={claim.id}
            reference={reference}
            storyIds={places.map((place) => place.storyId)}
          />
        </>
      ) : null}
      {signed && actions.correct === "offered" ? (
        <CorrectClaim
          reference={reference}
          claimId={claim.id}
          wording={signed.narrowerWording || signed.wording}
          isSignedOff={claim.stage === "signed_off"}
        />
      ) : null}
      {actions.reopen === "offered" ? (
        <ReasonDialog
          name={`reopen-${claim.id}`}
          keyed="claim.reopen"
          label="Reopen"
          title={`Reopen ${reference}?`}
          action={reopenClaimAction}
          ids={ids}
          field={WHY}
        >
          It goes back to work and leaves the exports until it is signed off again. What was signed stays
          readable.
        </ReasonDialog>
      ) : null}
      {actions.cut === "offered" ? (
        <ReasonDialog
          name={`cut-${claim.id}`}
          keyed="claim.cut"
          look="danger"
          label="Cut the claim"
          title={`Cut ${reference}?`}
          action={cutClaimAction}
          ids={ids}
          field={WHY}
        >
          It is taken out of the work, and a verdict that waits for sign-off is withdrawn. An editor can
          restore it.
        </ReasonDialog>
      ) : null}
      {actions.restore === "offered" ? (
        <ReasonDialog
          name={`restore-${claim.id}`}
          keyed="claim.cut"
          label="Restore the claim"
          title={`Restore ${reference}?`}
          action={restoreClaimAction}
          ids={ids}
          field={WHY}
        >
          It goes back to work.
        </ReasonDialog>
      ) : null}
    </div>
  );
}
