import Link from "next/link";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import { AssessmentBody } from "./AssessmentBody";

/** Returned, withdrawn and superseded assessments, folded away. */
export function EarlierAssessments({ dossier }: { dossier: ClaimDossier }) {
  const { claim, earlier, earlierTotal } = dossier;
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary className="text-[13px] font-[550]">
        {earlierTotal === 1 ? "1 earlier assessment" : `${earlierTotal} earlier assessments`}
      </summary>
      <ol className="mt-2 divide-y divide-rule">
        {earlier.map((assessment) => (
          <li key={assessment.id} className="py-3 first:pt-0">
            <AssessmentBody assessment={assessment} />
          </li>
        ))}
      </ol>
      {earlierTotal > earlier.length ? (
        <p className="text-small text-ink-2">
          The {earlierTotal - earlier.length} before these are in the{" "}
          <Link
            href={`/claims/${claimReference(claim.number)}/history`}
            prefetch={false}
            className="text-accent underline"
          >
            history
          </Link>
          .
        </p>
      ) : null}
    </details>
  );
}
