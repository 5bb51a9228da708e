import { DossierSection } from "@/components/claims/DossierSection";
import { ReasonDialog } from "@/components/claims/ReasonDialog";
import { When } from "@/components/ui/When";
import { clearLegalRiskAction, takeBackClearanceAction } from "@/lib/actions/clearances";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import { LIMITS } from "@/lib/domain/limits";

/** Whether a claim's legal risk is cleared as it is worded, by whom, and clearing it. Nothing for a claim without one. */
export function ClearanceSection({ dossier, level }: { dossier: ClaimDossier; level: 1 | 2 }) {
  const { claim, clearance, actions } = dossier;
  if (!claim.legalRisk && !clearance) return null;
  const reference = claimReference(claim.number);
  const holds = clearance?.holds === true;
  return (
    <DossierSection level={level} title="Legal risk">
      <div className="grid gap-2">
        {clearance ? (
          <div>
            <p>
              Cleared by {clearance.by}, <When at={clearance.at} />
              {holds ? "." : ", as it was worded then:"}
            </p>
            {holds ? null : (
              <p className="font-serif text-read break-words text-ink-2">{clearance.wording}</p>
            )}
            {clearance.note === "" ? null : (
              <p className="break-words whitespace-pre-line text-ink-2">{clearance.note}</p>
            )}
          </div>
        ) : null}
        {claim.legalRisk && !holds ? (
          <p className="text-ink-2">
            {clearance ? "Of the wording as it is now nobody has cleared it." : "Nobody has cleared it yet."}
            {actions.clearLegal === "offered" ? "" : " Ask somebody who may clear legal risk."}
          </p>
        ) : null}
        {actions.clearLegal === "offered" ? (
          <div className="flex flex-wrap gap-2">
            {claim.legalRisk && !holds ? (
              <ReasonDialog
                name={`clear-legal-${claim.id}`}
                keyed="claim.clearLegal"
                label="Clear the legal risk"
                title={`Clear the legal risk of ${reference}?`}
                action={clearLegalRiskAction}
                ids={{ claimId: claim.id, claimVersion: String(claim.version) }}
                field={{
                  name: "note",
                  label: "Note",
                  hint: "Optional. It stands beside your name.",
                  maxLength: LIMITS.note,
                }}
              >
                “{claim.wording}” is cleared in these words, with your name. Other words have to be cleared
                again.
              </ReasonDialog>
            ) : null}
            {clearance ? (
              <ReasonDialog
                name={`unclear-legal-${claim.id}`}
                label="Take the clearance back"
                title={`Take back the legal clearance of ${reference}?`}
                action={takeBackClearanceAction}
                ids={{ claimId: claim.id }}
                field={{ name: "reason", label: "Why", maxLength: LIMITS.reason }}
              >
                Its stories are not ready until it is cleared again.
              </ReasonDialog>
            ) : null}
          </div>
        ) : null}
      </div>
    </DossierSection>
  );
}
