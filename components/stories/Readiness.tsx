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

/**
 * Whether a story can be published: one sentence, which claims it means folded below it. What is looked at once more
 * stands in sight, since nothing else says it when the story is ready.
 */
export function Readiness({ storyId, draftId, readiness, declared, mayDeclare }: Props) {
  const { missing, remarks } = readiness;
  const isReady = missing.length === 0;
  const since = declared ? missingSince(declared.missing, missing) : [];
  const sentence =
    declared && !isReady ? (
      "What is missing"
    ) : (
      <span className={isReady ? "font-[550] text-status-verified" : ""}>{sayReadiness(readiness)}</span>
    );
  const details = missing.flatMap((fact) =>
    fact.kind === "sentences" ? [] : [<Which key={fact.kind} fact={fact} />],
  );
  return (
    <section
      aria-label="Ready to publish"
      tabIndex={-1}
      className="mt-4 grid max-w-[680px] gap-1.5 border-t border-rule pt-3 focus:outline-none"
    >
      {declared ? <DeclaredReady declared={declared} since={sayMissing(since)} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 tablet:flex-nowrap">
        {details.length === 0 ? (
          sentence
        ) : (
          <details className="min-w-0">
            <summary className="cursor-pointer marker:text-ink-3">{sentence}</summary>
            <div className="mt-1.5 grid gap-1.5 pl-4">{details}</div>
          </details>
        )}
        {mayDeclare && (declared || !isReady) ? (
          <DeclareReady
            storyId={storyId}
            draftId={draftId}
            missing={sayMissing(missing)}
            isDeclared={declared !== null}
          />
        ) : null}
      </div>
      {remarks.map((remark) => (
        <p key={remark.kind} className="text-small text-ink-2">
          <LinkedClaims>{sayRemark(remark)}</LinkedClaims>
        </p>
      ))}
    </section>
  );
}

const LINKS_AT_MOST = 12;

const WHICH: Record<Exclude<Missing["kind"], "sentences">, string> = {
  unsigned: "Not signed off",
  legalRisk: "Somebody who may clear legal risk has to clear it as it is worded",
  reply: "Ask whom the allegation is about for a reply, and log it on the claim",
  unattributed: "Say in it who asserts it, or cut it",
  dependencyFell: "Each says on which it depends. Check it again, or take back that it depends on it",
};

/** Which claims the sentence means, and what has to be done with them. */
function Which({ fact: { kind, claims } }: { fact: Exclude<Missing, { kind: "sentences" }> }) {
  const more = claims.length - LINKS_AT_MOST;
  const which = `${claims.slice(0, LINKS_AT_MOST).map(claimReference).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return (
    <p className="text-small text-ink-2">
      <LinkedClaims>{`${WHICH[kind]}: ${which}.`}</LinkedClaims>
    </p>
  );
}
