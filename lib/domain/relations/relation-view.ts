import type { Stage, Verdict } from "../claims/vocabulary";
import type { RelationSide } from "./vocabulary";

/** How a claim stands to another one, as its dossier shows it. Times are ISO 8601. */
export type RelationView = {
  id: string;
  side: RelationSide;
  other: { number: number; wording: string; verdict: Verdict; stage: Stage };
  /** To supersede: as of when, as exact as it is known. Else "". */
  asOf: string;
  note: string;
  by: string;
  at: string;
};

/** Claims that are verified and contradict this one: whoever proposes or signs off a verdict has to weigh them. */
export function contradictedVerified(relations: readonly RelationView[]): RelationView["other"][] {
  return relations.flatMap(({ side, other }) =>
    side === "contradicts" && other.stage === "signed_off" && other.verdict === "verified" ? [other] : [],
  );
}
