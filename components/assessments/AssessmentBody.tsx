import Link from "next/link";
import { VerdictTag } from "@/components/claims/StatusTag";
import { Notice } from "@/components/ui/Notice";
import { When } from "@/components/ui/When";
import type { AssessmentView } from "@/lib/domain/claims/claim-dossier";
import { publishedOnWords } from "@/lib/domain/sources/published-on";
import { AssessedItems } from "./AssessedItems";

/** One assessment as it was proposed, and what became of it. */
export function AssessmentBody({ assessment }: { assessment: AssessmentView }) {
  const { verdict, author, proposedAt, rationale, narrowerWording, rating, trueUntil, items } = assessment;
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-2">
        <VerdictTag verdict={verdict} />
        <span className="text-small text-ink-2">
          proposed by {author.name}, <When at={proposedAt} />
        </span>
      </p>
      <WhatBecameOfIt assessment={assessment} />
      <Overrides overrides={assessment.overrides} />
      <p className="break-words whitespace-pre-line">{rationale}</p>
      {narrowerWording === "" ? null : (
        <p>
          <span className="text-small text-ink-2">Narrower wording that holds: </span>
          <span className="font-serif text-read break-words">{narrowerWording}</span>
        </p>
      )}
      {rating === null ? null : <p className="text-small text-ink-2">Rated {rating} of 5</p>}
      {trueUntil === "" ? null : (
        <p className="text-small text-ink-2">True until {publishedOnWords(trueUntil, "en-GB")}</p>
      )}
      <AssessedItems wording={assessment.wording} items={items} gates={assessment.gates} />
    </div>
  );
}

function WhatBecameOfIt({ assessment: { state, signOff, returned } }: { assessment: AssessmentView }) {
  if (signOff)
    return (
      <Decision
        said="Signed off by"
        by={signOff.by}
        at={signOff.at}
        note={signOff.note}
        policyVersion={signOff.policyVersion}
      />
    );
  if (returned) return <Decision said="Returned by" by={returned.by} at={returned.at} note={returned.note} />;
  return (
    <p className="text-small text-ink-2">
      {state === "pending"
        ? "Waits for another person, an editor, to sign it off."
        : "Withdrawn before anybody signed it off."}
    </p>
  );
}

type Decided = { said: string; by: string; at: string; note: string; policyVersion?: number };

function Decision({ said, by, at, note, policyVersion }: Decided) {
  return (
    <div className="border-l-2 border-rule pl-3">
      <p className="text-small text-ink-2">
        {said} {by}, <When at={at} />
        {policyVersion === undefined ? null : (
          <>
            , under version {policyVersion} of the{" "}
            <Link href="/rules" prefetch={false} className="text-accent underline">
              rules
            </Link>
          </>
        )}
      </p>
      {note === "" ? null : <p className="break-words whitespace-pre-line">{note}</p>}
    </div>
  );
}

/** What an editor let pass, and why: shown wherever the verdict is. */
function Overrides({ overrides }: Pick<AssessmentView, "overrides">) {
  if (overrides.length === 0) return null;
  return (
    <Notice look="warning">
      <p className="font-[550]">
        {overrides.length === 1
          ? "Signed off over a gate that it does not pass"
          : `Signed off over ${overrides.length} gates that it does not pass`}
      </p>
      <ul className="mt-1 grid gap-2">
        {overrides.map(({ gate, missing, reason, by }) => (
          <li key={gate}>
            <span>{missing}.</span>{" "}
            <span className="break-words whitespace-pre-line">
              {by} let it pass: {reason}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
