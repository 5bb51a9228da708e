import { DossierSection } from "@/components/claims/DossierSection";
import { ContradictionNotice } from "@/components/relations/ContradictionNotice";
import { Notice } from "@/components/ui/Notice";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { contradictedVerified } from "@/lib/domain/relations/relation-view";
import { AssessmentBody } from "./AssessmentBody";
import { DecideActions } from "./DecideActions";
import { EarlierAssessments } from "./EarlierAssessments";
import { ProposeVerdict } from "./ProposeVerdict";

/** The verdict: what waits for sign-off, what was signed, what was before, and proposing one. */
export function AssessmentSection({ dossier, level }: { dossier: ClaimDossier; level: 1 | 2 }) {
  const { claim, pending, signed, earlier, actions } = dossier;
  return (
    <DossierSection level={level} title="Assessment">
      <div className="grid gap-4">
        {pending || actions.propose === "offered" ? (
          <ContradictionNotice relations={dossier.relations} />
        ) : null}
        {pending ? (
          <div className="grid gap-3">
            <AssessmentBody assessment={pending} />
            <DecideActions
              claimNumber={claim.number}
              pending={pending}
              needs={dossier.needs[pending.verdict]}
              actions={actions}
              contradictedBy={contradictedVerified(dossier.relations)}
            />
          </div>
        ) : (
          <LastReturned dossier={dossier} />
        )}
        {actions.propose === "offered" ? (
          <ProposeVerdict
            claim={{ id: claim.id, version: claim.version, number: claim.number }}
            needs={dossier.needs}
          />
        ) : null}
        {signed ? (
          <div className="grid gap-3">
            {claim.stage === "signed_off" ? null : (
              <Notice look="warning">
                {claim.stage === "cut"
                  ? "This was signed off before the claim was cut."
                  : "The claim has been reopened since this was signed off. It stays here as it was signed."}
              </Notice>
            )}
            <AssessmentBody assessment={signed} />
          </div>
        ) : null}
        {pending || signed || actions.propose === "offered" || earlier.length > 0 ? null : (
          <p className="text-ink-2">No verdict has been proposed yet.</p>
        )}
        <EarlierAssessments dossier={dossier} />
      </div>
    </DossierSection>
  );
}

/** A returned claim tells its note where the work goes on, not only among the earlier ones. */
function LastReturned({ dossier: { claim, earlier } }: { dossier: ClaimDossier }) {
  const last = earlier[0];
  const isBackAtWork = claim.stage === "researching" || claim.stage === "reopened";
  if (!isBackAtWork || last?.state !== "returned" || !last.returned) return null;
  return (
    <Notice look="warning">
      <span className="font-[550]">Returned by {last.returned.by}:</span>{" "}
      <span className="break-words whitespace-pre-line">{last.returned.note}</span>
    </Notice>
  );
}
