"use client";

import { useEffect, useState } from "react";
import { searchAction } from "@/lib/actions/search";
import { SEARCH_FROM } from "@/lib/domain/search/hits";
import { entriesFound, type Group } from "./palette-entries";

/** Typing goes on for this long before it is searched for. */
const PAUSE_MS = 180;
const NOT_REACHED = "The server could not be reached, so only pages and actions are listed.";

type Found = { text: string; groups: Group[]; problem: string };
const NOTHING: Found = { text: "", groups: [], problem: "" };

/** What the newsroom has of the text. While the next answer is on its way the last one stays in sight. */
export function useSearch(text: string): { groups: Group[]; problem: string; isSearching: boolean } {
  const [found, setFound] = useState<Found>(NOTHING);
  const isLongEnough = text.length >= SEARCH_FROM;
  useEffect(() => {
    if (!isLongEnough) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const answer = await searchAction({ text }).catch(() => null);
      if (isStale) return;
      if (answer?.ok) setFound({ text, groups: entriesFound(answer.value), problem: "" });
      else setFound({ text, groups: [], problem: answer?.sentence ?? NOT_REACHED });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, isLongEnough]);
  if (!isLongEnough) return { ...NOTHING, isSearching: false };
  return { ...found, isSearching: found.text !== text };
}
