import type { Identity } from "./names-identity";

/** Who a confidential source is, as the people named on it see it. */
export type SourceIdentity = Identity & { note: string; version: number };

/** What the page of a confidential source says about who it is. */
export type Confidence = {
  /** The people who know, by name. Everyone who sees the source may know that they do. */
  confidants: { id: string; name: string }[];
  /** Null for everybody else. */
  identity: SourceIdentity | null;
};
