import type { Stage, Verdict } from "../claims/vocabulary";
import type { PassageFacts } from "../evidence/evidence-entry";
import type { Stance } from "../evidence/vocabulary";
import type { CopyState } from "../passages/copy-state";
import type { SourceKind } from "./vocabulary";

/** What the reads of sources and outlets give, and the pages and forms show. */

export type OutletName = { id: string; name: string };

/** As much of a source as choosing it takes. */
export type SourceChoice = {
  id: string;
  title: string;
  /** As it was given, http or https; null without address. */
  url: string | null;
  kind: SourceKind;
  /** ISO 8601, as exact as it is known; empty when not said. */
  publishedOn: string;
  outlet: OutletName | null;
  /** Known by a pseudonym, which its title is. */
  confidential: boolean;
};

export type SourceRow = SourceChoice & {
  authors: string;
  language: string;
  passages: number;
  /** Pieces of evidence, of the claims that the reader may see. */
  uses: number;
};

/** Where a passage is evidence: the claim, and the stories in which it stands. Only what the reader may see. */
export type Use = {
  evidenceId: string;
  stance: Stance;
  primary: boolean;
  claim: { id: string; number: number; wording: string; verdict: Verdict; stage: Stage };
  stories: { id: string; title: string }[];
};

/** A claim that rests on a source, in the list of a story's sources. */
export type ClaimOnSource = { number: number; wording: string; stance: Stance };

export type PassageWithUses = PassageFacts & { id: string; copy: CopyState; uses: Use[]; useCount: number };

export type SourceDossier = SourceChoice & {
  authors: string;
  language: string;
  version: number;
  addedBy: string;
  /** ISO 8601 */
  addedAt: string;
  passages: Page<PassageWithUses>;
};

/** A use seen from an outlet: with the source and the words that it rests on. */
export type OutletUse = Use & { source: { id: string; title: string }; passage: PassageFacts };

export type OutletRow = {
  id: string;
  name: string;
  /** Registrable domain, lower case; null when not known. */
  domain: string | null;
  ownerGroup: string;
  sources: number;
};

export type OutletDossier = OutletRow & { version: number };

/** A page of a list: `after` begins the next one, null on the last; `total` counts them all. */
export type Page<Row> = { rows: Row[]; total: number; after: string | null };

/** What an address tells: the source that it is already, or what a new source begins with. */
export type RecognisedAddress =
  | { ok: false; sentence: string }
  | {
      ok: true;
      url: string;
      domain: string;
      source: SourceChoice | null;
      outlet: OutletName | null;
      /** The name of the outlet that would be made; empty when there is one. */
      newOutletName: string;
      kind: SourceKind | null;
    };
