import { VerdictTag } from "@/components/claims/StatusTag";
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
      <Decided assessment={assessment} />
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
      <AssessedItems wording={assessment.wording} items={items} />
    </div>
  );
}

function Decided({ assessment: { state, signOff, returned } }: { assessment: AssessmentView }) {
  if (signOff) return <Decision said="Signed off by" by={signOff.by} at={signOff.at} note={signOff.note} />;
  if (returned) return <Decision said="Returned by" by={returned.by} at={returned.at} note={returned.note} />;
  return (
    <p className="text-small text-ink-2">
      {state === "pending"
        ? "Waits for another person, an editor, to sign it off."
        : "Withdrawn before anybody signed it off."}
    </p>
  );
}

function Decision({ said, by, at, note }: { said: string; by: string; at: string; note: string }) {
  return (
    <div className="border-l-2 border-rule pl-3">
      <p className="text-small text-ink-2">
        {said} {by}, <When at={at} />
      </p>
      {note === "" ? null : <p className="break-words whitespace-pre-line">{note}</p>}
    </div>
  );
}
