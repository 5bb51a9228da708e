/** What the newsroom asks before a claim counts as verified. An assessment keeps the version it was made under. */
export type Policy = {
  version: number;
  /** This many primary items verify on their own. */
  primaryItems: number;
  /** Or items of this many different outlets. */
  independentOutlets: number;
};

export const DEFAULT_POLICY: Policy = { version: 1, primaryItems: 1, independentOutlets: 2 };
