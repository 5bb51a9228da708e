import type { ReactNode } from "react";
import { claimReference } from "@/lib/domain/claims/reference";
import {
  type Readiness as Facts,
  type Missing,
  missingSince,
  type Remark,
} from "@/lib/domain/stories/readiness";
import { sayMissing, sayReadiness, sayRemark } from "@/lib/domain/stories/say-readiness";
import { type Declared, DeclaredReady } from "./DeclaredReady";
import { DeclareReady } from "./DeclareReady";

type Props = {
  storyId: string;
  draftId: string;
  readiness: Facts;
  declared: Declared | null;
  /** This person may declare the story ready, and take that back. */
  mayDeclare: boolean;
};

/** Whether a story can be published, and what it lacks. */
export function Readiness({ storyId, draftId, readiness, declared, mayDeclare }: Props) {
  const { missing, remarks } = readiness;
  const isReady = missing.length === 0;
  const since = declared ? missingSince(declared.missing, missing) : [];
  return (
    <section
      aria-label="Ready to publish"
      tabIndex={-1}
      className="mt-4 grid max-w-[680px] gap-1.5 border-t border-rule pt-3 focus:outline-none"
    >
      {declared ? <DeclaredReady declared={declared} since={sayMissing(since)} /> : null}
      {declared && !isReady ? null : (
        <p className={isReady ? "font-[550] text-status-verified" : ""}>{sayReadiness(readiness)}</p>
      )}
      {missing.map((fact) => (
        <Explained key={fact.kind} fact={fact} />
      ))}
      {remarks.map((remark) => (
        <p key={remark.kind} className="text-ink-2">
          {sayRemark(remark)} <ClaimLinks claims={remark.claims} />
        </p>
      ))}
      {mayDeclare && (declared || !isReady) ? (
        <DeclareReady
          storyId={storyId}
          draftId={draftId}
          missing={sayMissing(missing)}
          isDeclared={declared !== null}
        />
      ) : null}
    </section>
  );
}

/** The claims that something is missing of, and what would help. */
function Explained({ fact }: { fact: Missing }): ReactNode {
  if (fact.kind === "sentences") return null;
  return (
    <p className="text-small text-ink-2">
      {fact.kind === "legalRisk"
        ? "A legal risk is cleared when someone who may clear legal risk signs the claim off: "
        : "Not signed off: "}
      <ClaimLinks claims={fact.claims} />
    </p>
  );
}

const LINKS_AT_MOST = 12;

function ClaimLinks({ claims }: Pick<Remark, "claims">) {
  const more = claims.length - LINKS_AT_MOST;
  return (
    <>
      {claims.slice(0, LINKS_AT_MOST).map((number, index) => (
        <span key={number}>
          {index > 0 ? ", " : null}
          <a
            href={`?claim=${claimReference(number)}`}
            data-claim={number}
            className="rounded-[2px] text-accent underline"
          >
            {claimReference(number)}
          </a>
        </span>
      ))}
      {more > 0 ? ` and ${more} more` : null}
    </>
  );
}
