"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";

type Props = { words: string; language: string; onSplit: () => void };

/** Says when the words that a claim is being logged on hold several, and offers to log them apart. */
export function SplitOffer({ words, language, onSplit }: Props) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isOver = false;
    // The rules come after the form: nobody waits for them.
    import("@/lib/domain/claims/proposed-claims").then(
      ({ proposedIn }) => isOver || setCount(proposedIn(words, 0, language).length),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [words, language]);
  if (count < 2) return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 border-y border-rule py-2 text-ink-2">
      <p>These words hold {count} propositions.</p>
      <Button look="quiet" onClick={onSplit}>
        Log them apart
      </Button>
    </div>
  );
}
