import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";

/** A passage of the claim's evidence, as much as the forms over its lineage need of it. */
export type SaidPassage = {
  passageId: string;
  sourceId: string;
  /** "Reuters: Reuters on where the plan came from" */
  label: string;
  /** Its own words; empty for the work as a whole. */
  words: string;
};

export function saidPassage({ passage, source }: EvidenceEntry): SaidPassage {
  const words = passage.wholeWork ? "" : passage.exact.replace(/\s+/g, " ");
  const name = source.outlet ? `${source.outlet.name}: ${source.title}` : source.title;
  return { passageId: passage.id, sourceId: source.id, label: name, words };
}

/** For a list of passages: sources that have two are told apart by their words. */
export function passageLabel({ label, words }: SaidPassage): string {
  const short = [...words].length > 50 ? `${[...words].slice(0, 49).join("")}…` : words;
  return short ? `${label} (“${short}”)` : label;
}
