/** Why software thinks that one source relies on another, the strongest reason first. Nothing counts until a person accepts it. */
export const SUGGESTION_KINDS = [
  "wire_credit",
  "first_reported_by",
  "according_to",
  "same_sentence",
  "link",
  "same_author",
  "same_owner",
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export type Suggestion = {
  kind: SuggestionKind;
  fromSourceId: string;
  toSourceId: string;
  /** A sentence for people: what was found. */
  reason: string;
};

/** What a suggestion is about, so that one that was turned down is not made again. */
export function suggestionKey({ kind, fromSourceId, toSourceId }: Omit<Suggestion, "reason">): string {
  return `${kind}:${fromSourceId}:${toSourceId}`;
}
