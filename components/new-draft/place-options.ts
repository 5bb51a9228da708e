import type { CandidatePlace, PreviewedClaim } from "@/lib/domain/drafts/draft-preview";
import type { PlaceChoice } from "@/lib/domain/drafts/draft-taking";
import type { TextSpan } from "@/lib/domain/drafts/text-span";

/** Words of the new draft that a person picked for a claim. */
export type PickedWords = TextSpan & { words: string };

/** One answer to where a claim stands from now on. */
export type PlaceOption =
  | { key: "accept"; kind: "accept" }
  | { key: string; kind: "candidate"; place: CandidatePlace }
  | { key: "picked"; kind: "picked"; picked: PickedWords }
  | { key: "unplaced"; kind: "unplaced" }
  | { key: "cut"; kind: "cut" };

/** The answers that a claim can get, the first one first; a researcher cuts nothing. */
export function placeOptions(
  claim: Pick<PreviewedClaim, "outcome" | "candidates">,
  picked: PickedWords | null,
  mayCut: boolean,
): PlaceOption[] {
  return [
    ...(claim.outcome === "changed" ? [{ key: "accept", kind: "accept" } as const] : []),
    ...claim.candidates.map((place) => ({ key: keyOfPlace(place), kind: "candidate", place }) as const),
    ...(picked ? [{ key: "picked", kind: "picked", picked } as const] : []),
    { key: "unplaced", kind: "unplaced" },
    ...(mayCut && claim.outcome === "gone" ? [{ key: "cut", kind: "cut" } as const] : []),
  ];
}

/** What holds while nobody has answered: of several places none is picked for anybody. */
export function firstAnswer({ outcome }: Pick<PreviewedClaim, "outcome">): string | null {
  if (outcome === "ambiguous") return null;
  return outcome === "changed" ? "accept" : "unplaced";
}

/** The answer as the server takes it. */
export function choiceOf(option: PlaceOption, reason: string): PlaceChoice {
  switch (option.kind) {
    case "accept":
      return { kind: "accept" };
    case "candidate":
      return { kind: "span", start: option.place.start, end: option.place.end };
    case "picked":
      return { kind: "span", start: option.picked.start, end: option.picked.end };
    case "unplaced":
      return { kind: "unplaced" };
    case "cut":
      return { kind: "cut", reason };
  }
}

function keyOfPlace({ start, end }: TextSpan): string {
  return `at-${start}-${end}`;
}
