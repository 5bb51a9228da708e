import type { Independence, LineageGraph } from "../corroboration/lineage-graph";
import type { SaidOrigins } from "../corroboration/said-origins";
import type { Need } from "./gate-facts";

/** What a verdict was decided on at one moment, as it is stored with a proposal and with its sign-off. */
export type DecidedOn = {
  /** Every gate that the verdict had to pass, in sentences. */
  gates: DecidedGate[];
  /** Null for verdicts given before origins were counted. */
  origins: SaidOrigins | null;
  /** The graph that they were counted from, and what came of it. */
  lineage: { graph: LineageGraph; independence: Independence } | null;
  /** For each piece of evidence what may still have come between proposal and sign-off: its copy, and its answer. */
  items: DecidedItem[];
};

export type DecidedGate = Pick<Need, "gate" | "met" | "sentence">;

export type DecidedItem = {
  evidenceId: string;
  answer: string;
  /** Its source is a confidential one, whose copies leave by no export (G10). */
  confidential: boolean;
  /** The saved copy in which its words were found. Times are ISO 8601, offsets UTF-16, end exclusive. */
  copy: {
    captureId: string;
    sha256: string;
    capturedAt: string;
    start: number;
    end: number;
    foundAs: "exact" | "normalised" | "approximate";
  } | null;
};

/** What is kept of the gates as they stand. */
export function decidedGates(needs: readonly Need[]): DecidedGate[] {
  return needs.map(({ gate, met, sentence }) => ({ gate, met, sentence }));
}
