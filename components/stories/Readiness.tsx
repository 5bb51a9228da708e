import type { ReactNode } from "react";
import { claimReference } from "@/lib/domain/claims/reference";
import { type Readiness as Facts, type Missing, missingSince } from "@/lib/domain/stories/readiness";
import { sayMissing, sayReadiness, sayRemark } from "@/lib/domain/stories/say-readiness";
import { type Declared, DeclaredReady } from "./DeclaredReady";
import { DeclareReady } from "./DeclareReady";
import { LinkedClaims } from "./LinkedClaims";

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
        <p className={isReady ? "font-[550] text-status-verified" : ""}>
          <LinkedClaims>{sayReadiness(readiness)}</LinkedClaims>
        </p>
      )}
      {missing.map((fact) => (
        <Which key={fact.kind} fact={fact} />
      ))}
      {remarks.map((remark) => (
        <p key={remark.kind} className="text-ink-2">
          <LinkedClaims>{sayRemark(remark)}</LinkedClaims>
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

const NAMED_IN_SENTENCE = 2;
const LINKS_AT_MOST = 12;

/** Which claims are meant where the sentence only counts them, and what clears a legal risk. */
function Which({ fact }: { fact: Missing }): ReactNode {
  if (fact.kind === "sentences") return null;
  const { kind, claims } = fact;
  const more = claims.length - LINKS_AT_MOST;
  const which = `${claims.slice(0, LINKS_AT_MOST).map(claimReference).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  const isNamed = claims.length <= NAMED_IN_SENTENCE;
  if (kind === "unsigned")
    return isNamed ? null : (
      <p className="text-small text-ink-2">
        <LinkedClaims>{`Not signed off: ${which}.`}</LinkedClaims>
      </p>
    );
  return (
    <p className="text-small text-ink-2">
      A legal risk is cleared when someone who may clear legal risk signs the claim off
      {isNamed ? "." : <LinkedClaims>{`: ${which}.`}</LinkedClaims>}
    </p>
  );
}
