"use client";

import { useEffect, useRef, useState } from "react";
import { claimsToRelateAction } from "@/lib/actions/relations";
import type { Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import { SEARCH_FROM } from "@/lib/domain/search/hits";

export type FoundClaim = { id: string; number: number; wording: string; verdict: Verdict; stage: Stage };

const PAUSE_MS = 180;

type Found = { text: string; claims: readonly FoundClaim[]; sentence: string };

/** Asks which claims have the typed words, after a pause in typing; `found` belongs to the text that it names. */
export function useClaimSearch(claimId: string, typed: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const wanted = useRef("");
  useEffect(() => {
    const text = typed.trim();
    wanted.current = text;
    if (text.length < SEARCH_FROM) {
      setFound(null);
      return;
    }
    const timer = setTimeout(async () => {
      const reply = await claimsToRelateAction({ claimId, text }).catch(() => null);
      // Somebody typed on meanwhile: the answer to that is under way.
      if (wanted.current !== text) return;
      if (reply?.ok) setFound({ text, claims: reply.value, sentence: sayFound(reply.value.length) });
      else
        setFound({
          ...{ text, claims: [] },
          sentence: reply?.sentence ?? "The server could not be reached. Try again.",
        });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [claimId, typed]);
  return found;
}

function sayFound(count: number): string {
  if (count === 0) return "No other claim has these words. Try fewer, or its reference.";
  return count === 1 ? "1 claim found." : `${count} claims found.`;
}
