"use client";

import { useEffect, useRef, useState } from "react";
import { type LookedUp, lookUpSourcesAction } from "@/lib/actions/sources";
import { LIMITS } from "@/lib/domain/limits";

const PAUSE_MS = 180;
const LONGEST = LIMITS.url * 2;
const NOTHING: LookedUp = { address: null, sources: [] };

/** Asks what the typed text means, after a pause in typing; `found` belongs to the text that it names. */
export function useSourceSearch(typed: string) {
  const [found, setFound] = useState<{ text: string; answer: LookedUp; sentence: string } | null>(null);
  const wanted = useRef("");

  const ask = async (text: string) => {
    wanted.current = text;
    if (text.length > LONGEST) {
      const tooLong = { text, answer: NOTHING, sentence: "This is too long to search for." };
      setFound(tooLong);
      return tooLong;
    }
    const reply = await lookUpSourcesAction({ text }).catch(() => null);
    const next = reply?.ok
      ? { text, answer: reply.value, sentence: "" }
      : { text, answer: NOTHING, sentence: reply?.sentence ?? "The server could not be reached. Try again." };
    // Somebody typed on meanwhile: the answer to that is under way.
    if (wanted.current === text) setFound(next);
    return next;
  };

  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    if (typed.trim() === "") {
      wanted.current = "";
      setFound(null);
      return;
    }
    const timer = setTimeout(() => asking.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return { found, ask };
}
