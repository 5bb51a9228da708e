"use client";

import { useSyncExternalStore } from "react";
import { KeyHint } from "@/components/shell/KeyHint";
import { useKeyOf } from "@/components/shell/OwnKeys";
import { type SentenceCount as Count, sayCoverage } from "@/lib/domain/drafts/coverage";
import { ariaKey } from "@/lib/domain/keys/say-key";
import { noSentenceChanges, sentenceChanges, watchSentenceChanges } from "./sentence-changes";
import { NEXT_SENTENCE } from "./sentences-on-page";

/** "41 of 58 sentences accounted for", and the way to the next one that is not. */
export function SentenceCount({ accounted, total }: Count) {
  const { more } = useSyncExternalStore(watchSentenceChanges, sentenceChanges, noSentenceChanges);
  const key = useKeyOf("sentence.next");
  const count = { accounted: Math.min(accounted + more, total), total };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span>{sayCoverage(count)}</span>
      {count.accounted < total ? (
        <button
          type="button"
          aria-keyshortcuts={ariaKey(key)}
          className="inline-flex items-center gap-1.5 text-accent underline"
          onClick={() => document.dispatchEvent(new Event(NEXT_SENTENCE))}
        >
          Next sentence
          <KeyHint of="sentence.next" />
        </button>
      ) : null}
    </span>
  );
}
