import type { Stage } from "@/lib/domain/claims/vocabulary";
import { sayUndoing } from "@/lib/domain/evidence/say-evidence";

/** Above the buttons of a form that changes evidence: what saving it may undo. Nothing where there is no verdict to undo. */
export function UndoesVerdict({ stage }: { stage: Stage }) {
  const sentence = sayUndoing(stage);
  if (sentence === "") return null;
  return (
    <p className="rounded-md border border-status-disputed bg-status-disputed-wash px-3 py-2 text-ui text-ink">
      {sentence}
    </p>
  );
}
