import type { Stage, Verdict } from "../claims/vocabulary";
import type { SourceKind } from "../sources/vocabulary";

/** What a search of the whole newsroom finds, a few of each. */
export type SearchHits = {
  claims: { number: number; wording: string; verdict: Verdict; stage: Stage }[];
  stories: { id: string; title: string }[];
  sources: { id: string; title: string; kind: SourceKind; outlet: string }[];
  outlets: { id: string; name: string; domain: string }[];
};

/** A letter finds everything, so a search begins with the second. */
export const SEARCH_FROM = 2;
