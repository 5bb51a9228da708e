import Link from "next/link";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { KeyedLink } from "@/components/shell/KeyedLink";
import { buttonClasses } from "@/components/ui/Button";
import { claimReference } from "@/lib/domain/claims/reference";
import { statusWords } from "@/lib/domain/claims/status-line";
import type { ClaimInDraft } from "./draft-marks";

type Props = { claims: readonly ClaimInDraft[]; mayLog: boolean };

/** The story's claims that stand on no words of its draft. What is cut needs none. */
export function UnplacedClaims({ claims, mayLog }: Props) {
  const unplaced = claims.filter(({ span, stage }) => span === null && stage !== "cut");
  if (unplaced.length === 0 && !mayLog) return null;
  return (
    <section aria-labelledby="unplaced" className="mt-8 max-w-[680px] print:hidden">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <h2 id="unplaced" className="text-read font-semibold">
          Without a place in the draft
        </h2>
        <p className="text-small text-ink-2">
          {unplaced.length === 0 ? "Every claim has its words." : `${unplaced.length} to place`}
        </p>
        {mayLog ? (
          <KeyedLink
            action="claim.logWithoutPlace"
            href="?log=new"
            scroll={false}
            className="ml-auto inline-flex items-center gap-2 text-accent underline"
          >
            Log a claim without a place
          </KeyedLink>
        ) : null}
      </div>
      {unplaced.length > 0 ? (
        <ul>
          {unplaced.map(({ id, number, wording, verdict, stage, proposed }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-rule py-1.5">
              <a
                href={`?claim=${claimReference(number)}`}
                data-claim={number}
                data-id={id}
                aria-label={`${claimReference(number)}, ${statusWords(verdict, stage, proposed).toLowerCase()}: ${wording}`}
                className="min-w-0 flex-1 rounded-[2px] px-1 aria-[current]:bg-accent-wash"
              >
                <span className="text-small text-ink-2">{claimReference(number)}</span>{" "}
                <span dir="auto" className="font-serif text-read wrap-anywhere">
                  {wording}
                </span>
              </a>
              {stage === "signed_off" ? <VerdictTag verdict={verdict} /> : <StageTag stage={stage} />}
              {mayLog ? (
                <Link href={`?place=${claimReference(number)}`} scroll={false} className={buttonClasses()}>
                  Mark its words
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
