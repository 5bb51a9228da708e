"use client";

import { useEffect, useState } from "react";
import { newRequestId } from "@/components/forms/form-values";
import { Button } from "@/components/ui/Button";
import type { Reply } from "@/lib/actions/door";
import {
  dismissSuggestionAction,
  lineageSuggestionsAction,
  sayOneOriginAction,
  sayRelianceAction,
} from "@/lib/actions/lineage";
import type { Suggestion, SuggestionKind } from "@/lib/domain/lineage/suggestion";
import type { LineageRelation } from "@/lib/domain/lineage/vocabulary";
import type { SaidPassage } from "./said-passage";

type Props = { claimId: string; passages: readonly SaidPassage[]; onDone: (said: string) => void };

/** What accepting a suggestion says: how one relies on the other, or that both come from one origin. */
const SAYS: Record<SuggestionKind, LineageRelation | "one_origin"> = {
  wire_credit: "rewrites",
  first_reported_by: "rewrites",
  according_to: "cites",
  same_sentence: "quotes",
  link: "cites",
  same_author: "one_origin",
  same_owner: "one_origin",
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

  const passageOf = (sourceId: string) =>
    passages.find((passage) => passage.sourceId === sourceId)?.passageId ?? "";
  const accept = ({ kind, reason }: Suggestion, fromSourceId: string, toSourceId: string) => {
    const says = SAYS[kind];
    const requestId = newRequestId();
    if (says === "one_origin") {
      const passageIds = [passageOf(fromSourceId), passageOf(toSourceId)];
      return sayOneOriginAction({ passageIds, what: reason, requestId });
    }
    return sayRelianceAction({
      ...{ passageId: passageOf(fromSourceId), scope: "work", toSourceId, relation: says },
      ...{ note: reason, suggestedBy: kind, requestId },
    });
  };
  const answer = async (suggestion: Suggestion, send: () => Promise<Reply<unknown>>, said: string) => {
    setBusy(true);
    const reply = await send().catch(() => null);
    setBusy(false);
    if (!reply?.ok) return setProblem(reply?.sentence ?? "The server could not be reached. Try again.");
    setProblem("");
    setFound((all) => (all ?? []).filter((other) => other !== suggestion));
    onDone(said);
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
              {directions(suggestion, nameOf).map(({ from, to, words }) => (
                <Button
                  key={from}
                  look="quiet"
                  disabled={busy}
                  onClick={() => answer(suggestion, () => accept(suggestion, from, to), ACCEPTED)}
                >
                  {words}
                </Button>
              ))}
              <Button
                look="quiet"
                disabled={busy}
                onClick={() =>
                  answer(suggestion, () => dismissSuggestionAction(suggestion), "It was turned down.")
                }
              >
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

const ACCEPTED = "The suggestion was accepted. The claims that rest on it were counted anew.";

/** What can be accepted. Which of two with the same sentence has it from the other, the texts don't tell. */
function directions(
  { kind, fromSourceId, toSourceId }: Suggestion,
  nameOf: (sourceId: string) => string | undefined,
): { from: string; to: string; words: string }[] {
  const there = { from: fromSourceId, to: toSourceId };
  if (SAYS[kind] === "one_origin") return [{ ...there, words: "Accept: they come from one origin" }];
  const relies = (sourceId: string) => `Accept: ${shortName(nameOf(sourceId))} relies on it`;
  const back = { from: toSourceId, to: fromSourceId, words: relies(toSourceId) };
  return [{ ...there, words: relies(fromSourceId) }, ...(kind === "same_sentence" ? [back] : [])];
}

function shortName(label: string | undefined): string {
  return label?.split(": ")[0] ?? "it";
}
