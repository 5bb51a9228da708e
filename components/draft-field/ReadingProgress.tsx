import { saySent } from "@/components/forms/say-sent";
import { Button } from "@/components/ui/Button";
import type { Progress } from "./use-draft-reading";

/** How much of a file has been sent, then that it is being read; either can be cancelled. */
export function ReadingProgress({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { name, sent, all } = progress;
  const what = name === "" ? "what you pasted" : name;
  const isSent = sent >= all;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-rule bg-wash px-3 py-2">
      {/* Said once: numbers that count up are not for hearing. */}
      <p role="status" className="text-ui">
        Reading {what}…
      </p>
      <p className="text-small text-ink-2 tabular-nums" aria-hidden="true">
        {isSent ? `${saySent(all, all)} sent` : saySent(sent, all)}
      </p>
      <progress
        className="accent-accent min-w-24 flex-1"
        aria-label={`Sending ${what}`}
        max={all}
        value={isSent ? undefined : sent}
      />
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
