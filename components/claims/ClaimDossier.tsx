import Link from "next/link";
import { AssessmentSection } from "@/components/assessments/AssessmentSection";
import { NeedList } from "@/components/assessments/NeedList";
import type { ClaimDossier as Dossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import { ClaimDossierActions } from "./ClaimDossierActions";
import { ClaimDossierHead } from "./ClaimDossierHead";
import { ClaimDossierPlaces } from "./ClaimDossierPlaces";
import { DossierSection } from "./DossierSection";

type Props = {
  dossier: Dossier;
  readerId: string;
  /** 1 on the claim's own page, 2 in a pane; its sections come one level below. */
  level: 1 | 2;
};

/** Everything about one claim, for the pane beside a list or a draft and for the claim's own page. */
export function ClaimDossier({ dossier, readerId, level }: Props) {
  const { claim, places, needs } = dossier;
  const isAtWork = claim.stage !== "signed_off" && claim.stage !== "cut";
  return (
    <article aria-labelledby={`claim-${claim.number}`}>
      <ClaimDossierHead claim={claim} readerId={readerId} level={level} />
      {places.length > 0 ? <ClaimDossierPlaces places={places} level={level} /> : null}
      {isAtWork ? (
        <DossierSection level={level} title="What “verified” still needs">
          <NeedList needs={needs.verified} />
        </DossierSection>
      ) : null}
      <AssessmentSection dossier={dossier} level={level} />
      <ClaimDossierActions dossier={dossier} />
      <p className="mt-6 border-t border-rule pt-3 text-small">
        <Link
          href={`/claims/${claimReference(claim.number)}/history`}
          prefetch={false}
          className="text-accent underline"
        >
          History of {claimReference(claim.number)}
        </Link>
      </p>
    </article>
  );
}
