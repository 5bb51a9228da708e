import { Rewritten } from "@/components/history/Rewritten";
import { Notice } from "@/components/ui/Notice";
import { When } from "@/components/ui/When";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";

/** Why a claim that was signed off is being worked on again. */
export function ReopenedNotice({ by, at, reason, words }: NonNullable<ClaimDossier["reopened"]>) {
  return (
    <div className="mt-4">
      <Notice look="warning">
        <span className="font-[550]">
          Reopened{by ? ` by ${by}` : ""}, <When at={at} />.
        </span>{" "}
        <span className="break-words whitespace-pre-line">{reason}</span>
        {words.length > 0 ? (
          <p dir="auto" className="mt-1 break-words whitespace-pre-line">
            <Rewritten parts={words} />
          </p>
        ) : null}
      </Notice>
    </div>
  );
}
