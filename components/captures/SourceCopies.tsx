import { When } from "@/components/ui/When";
import type { SourceCopies as Copies } from "@/lib/domain/captures/capture-shapes";
import { WATCH_OUTCOME_WORDS } from "@/lib/domain/captures/say-copy";
import { CopyList } from "./CopyList";
import { CopyTask } from "./CopyTask";

/** What is saved of a source, what is being saved, and what watching it has found. */
export function SourceCopies({ sourceId, copies }: { sourceId: string; copies: Copies }) {
  const { rows, total, task, watched, hidden } = copies;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies" className="mt-6 mb-2 flex max-w-3xl items-baseline justify-between font-semibold">
        Saved copies
        <span className="text-small font-normal text-ink-3">{hidden ? "" : count(total, rows.length)}</span>
      </h2>
      {watched ? (
        <p className="text-small text-ink-2">
          Looked at again <When at={watched.at} />: {WATCH_OUTCOME_WORDS[watched.outcome]}
        </p>
      ) : null}
      <CopyTask sourceId={sourceId} task={task} />
      {rows.length > 0 ? <CopyList sourceId={sourceId} copies={rows} /> : null}
      {rows.length === 0 && !task ? (
        <p className="max-w-xl text-ui text-ink-2">{hidden ? HIDDEN : NONE}</p>
      ) : null}
    </section>
  );
}

const HIDDEN = "Copies of this source are for the people named on it.";
const NONE =
  "No copy is saved: what the source says can change or vanish. Save one, and its passages are pinned to it.";

function count(total: number, shown: number): string {
  const all = total === 1 ? "1 copy" : `${total.toLocaleString("en")} copies`;
  return total > shown ? `${all}, the newest ${shown} are shown` : all;
}
