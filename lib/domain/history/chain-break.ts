import { claimReference } from "@/lib/domain/claims/reference";

/** What can be wrong with the record. */
export type BreakKind =
  /** The event does not say what its hash says. */
  | "changed"
  /** Links before it are not there. */
  | "missing"
  /** It follows another hash than the one before it has. */
  | "previous"
  /** The chain ends before or after the place where its head says that it ends. */
  | "cutOff"
  /** Written since there are chains, and a link of none. */
  | "unchained"
  /** The newsroom's chain has gone past it and left it out. */
  | "leftOut"
  /** The newsroom's chain holds another hash of the event than the event has. */
  | "otherHash";

export type ChainBreak = {
  by: BreakKind;
  /** "newsroom links" for the newsroom's own chain, empty for an event in none. */
  chain: string;
  /** Of the link at which it was noticed. */
  position: number;
  /** Null where no event is left to be named. */
  event: { id: string; at: string; kind: string; claimNumber: number | null } | null;
};

const WORDS: Record<BreakKind, string> = {
  changed: "it does not say what its hash says: it, or its hash, was changed",
  missing: "links before it are missing",
  previous: "it follows another hash than the link before it has: one of the two was replaced",
  cutOff:
    "the chain does not end where its head says that it ends: links at its end were removed or put there",
  unchained: "it was written since there are chains, and is a link of none",
  leftOut: "the newsroom's chain went past it and left it out",
  otherHash: "the newsroom's chain holds another hash of it than it has: it was replaced after it was linked",
};

/** One break as a sentence: "Event 12 (2026-11-27 18:00:00Z, claim.edited, C-4), link 3 of claim:…: it …". */
export function sayBreak({ by, chain, position, event }: ChainBreak): string {
  const link = chain ? `link ${position} of ${chain}` : "in no chain";
  if (!event) return `${capitalised(link)}: ${WORDS[by]}.`;
  const claim = event.claimNumber === null ? "" : `, ${claimReference(event.claimNumber)}`;
  const when = `${event.at.slice(0, 19).replace("T", " ")}Z`;
  return `Event ${event.id} (${when}, ${event.kind}${claim}), ${link}: ${WORDS[by]}.`;
}

/** The earliest event first; what has no event to be named by comes last. */
export function byEvent(a: ChainBreak, b: ChainBreak): number {
  if (!a.event || !b.event) return Number(a.event === null) - Number(b.event === null);
  const [first, second] = [BigInt(a.event.id), BigInt(b.event.id)];
  return first < second ? -1 : Number(first > second);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
