"use client";

import { useEffect, useState } from "react";
import { newRequestId } from "@/components/forms/form-values";
import { Button } from "@/components/ui/Button";
import { dismissSuggestionAction, lineageSuggestionsAction, sayRelianceAction } from "@/lib/actions/lineage";
import type { Suggestion, SuggestionKind } from "@/lib/domain/lineage/suggestion";
import type { LineageRelation } from "@/lib/domain/lineage/vocabulary";
import type { SaidPassage } from "./said-passage";

type Props = { claimId: string; passages: readonly SaidPassage[]; onDone: (said: string) => void };

/** What accepting a suggestion says. */
const RELATION: Record<SuggestionKind, LineageRelation> = {
  wire_credit: "rewrites",
  first_reported_by: "rewrites",
  according_to: "cites",
  same_sentence: "quotes",
  link: "cites",
  same_author: "same_person",
  same_owner: "same_person",
};

/** What software suggests, each with its reason: accepted or turned down by a person, and nothing before that. */
export function SuggestionList({ claimId, passages, onDone }: Props) {
  const [found, setFound] = useState<Suggestion[] | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let isWanted = true;
    lineageSuggestionsAction({ claimId })
      .then((reply) => isWanted && setFound(reply.ok ? reply.value : []))
      .catch(() => isWanted && setFound([])); // It can be said without suggestions.
    return () => {
      isWanted = false;
    };
  }, [claimId]);

  const answer = async (suggestion: Suggestion, accept: boolean, turned = false) => {
    const [fromSourceId, toSourceId] = turned
      ? [suggestion.toSourceId, suggestion.fromSourceId]
      : [suggestion.fromSourceId, suggestion.toSourceId];
    const passageId = passages.find(({ sourceId }) => sourceId === fromSourceId)?.passageId;
    setBusy(true);
    const reply = await (accept
      ? sayRelianceAction({
          ...{ passageId, scope: "work", toSourceId, relation: RELATION[suggestion.kind] },
          ...{ note: suggestion.reason, suggestedBy: suggestion.kind, requestId: newRequestId() },
        })
      : dismissSuggestionAction(suggestion)
    ).catch(() => null);
    setBusy(false);
    if (!reply?.ok) return setProblem(reply?.sentence ?? "The server could not be reached. Try again.");
    setProblem("");
    setFound((all) => (all ?? []).filter((other) => other !== suggestion));
    if (accept) onDone("The suggestion was accepted. The claims that rest on it were counted anew.");
  };

  if (found === null) return <p className="text-ui text-ink-2">Looking for suggestions…</p>;
  if (found.length === 0)
    return <p className="text-ui text-ink-2">Nothing in the sources suggests what they rely on.</p>;
  const nameOf = (sourceId: string) => passages.find((passage) => passage.sourceId === sourceId)?.label;
  return (
    <section aria-label="Suggestions">
      <p className="mb-1 text-small text-ink-2">
        {found.length === 1 ? "1 suggestion" : `${found.length} suggestions`}. None counts until you accept
        it.
      </p>
      <ul className="grid gap-2">
        {found.map((suggestion) => (
          <li
            key={`${suggestion.kind} ${suggestion.fromSourceId} ${suggestion.toSourceId}`}
            className="border-l-2 border-rule pl-3"
          >
            <p dir="auto" className="text-ui break-words">
              {suggestion.reason}
            </p>
            <p className="-ml-3 flex flex-wrap">
              <Button look="quiet" disabled={busy} onClick={() => answer(suggestion, true)}>
                Accept: {shortName(nameOf(suggestion.fromSourceId))} relies on it
              </Button>
              {isMutual(suggestion.kind) && nameOf(suggestion.toSourceId) ? (
                <Button look="quiet" disabled={busy} onClick={() => answer(suggestion, true, true)}>
                  The other way round
                </Button>
              ) : null}
              <Button look="quiet" disabled={busy} onClick={() => answer(suggestion, false)}>
                Turn down
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p role="alert" className="text-small text-status-refuted empty:hidden">
        {problem}
      </p>
    </section>
  );
}

/** Which of the two relies on the other, the suggestion doesn't tell. */
function isMutual(kind: SuggestionKind): boolean {
  return kind === "same_sentence" || kind === "same_author" || kind === "same_owner";
}

function shortName(label: string | undefined): string {
  return label?.split(": ")[0] ?? "it";
}
