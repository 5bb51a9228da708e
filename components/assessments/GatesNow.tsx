import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { VERDICT_WORDS } from "@/lib/domain/claims/vocabulary";
import type { Need } from "@/lib/domain/verification/gate-facts";
import { NeedList } from "./NeedList";

type Props = { verdict: ProposedVerdict; needs: readonly Need[]; waits: boolean };

/** What the verdict still lacks, in sentences, before anybody presses anything. */
export function GatesNow({ verdict, needs, waits }: Props) {
  const missing = needs.filter(({ met }) => !met);
  const word = `“${VERDICT_WORDS[verdict].toLowerCase()}”`;
  if (missing.length === 0) {
    return waits || needs.length > 0 ? (
      <p className="text-small text-ink-2">
        {waits ? `It has all that ${word} needs.` : `The claim has all that ${word} needs.`}
      </p>
    ) : null;
  }
  return (
    <div className="grid gap-1.5">
      <p className="text-small text-ink-2">
        {waits ? `Before it is signed off as ${word}` : `Before the claim can be ${word}`}
      </p>
      <NeedList needs={missing} />
    </div>
  );
}
