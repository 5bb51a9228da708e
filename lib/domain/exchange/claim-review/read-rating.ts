import { readStance } from "../import-items/value-words";
import { textOf } from "./read-text";

export type ReadRating = {
  /** "False (1 of 1 to 5)"; "" where it says nothing. */
  said: string;
  /** What the fact check does to the claim, as far as its rating leaves no doubt: else context. */
  stance: "supports" | "refutes" | "context";
};

/**
 * The rating of a ClaimReview. Numbers count only when they are on their own scale: -1 and 0 are what content systems
 * write for "none", and a scale whose worst is not below its best is none.
 */
export function readRating(rating: unknown, remark: (sentence: string) => void): ReadRating {
  const [first] = [rating].flat();
  if (typeof first !== "object" || first === null) {
    const word = textOf(rating);
    return { said: word, stance: stanceOfWord(word) };
  }
  const { alternateName, name, ratingValue, bestRating, worstRating } = first as Record<string, unknown>;
  const word = textOf(alternateName) || textOf(name);
  const scale = onScale(number(ratingValue), number(worstRating), number(bestRating));
  if (number(ratingValue) !== null && scale === null)
    remark(`Its number (${textOf(ratingValue)}) is not on its scale: only its words are kept.`);
  const figures = scale === null ? "" : `${scale.value} of ${scale.worst} to ${scale.best}`;
  const said = word !== "" && figures !== "" ? `${word} (${figures})` : word || figures;
  const byWord = stanceOfWord(word);
  return { said, stance: byWord !== "context" || word !== "" ? byWord : stanceOnScale(scale) };
}

function stanceOfWord(word: string): ReadRating["stance"] {
  const known = readStance(word);
  return known === "supports" || known === "refutes" ? known : "context";
}

type Scale = { value: number; worst: number; best: number } | null;

function onScale(value: number | null, worst: number | null, best: number | null): Scale {
  if (value === null || worst === null || best === null || worst >= best) return null;
  return value >= worst && value <= best ? { value, worst, best } : null;
}

function stanceOnScale(scale: Scale): ReadRating["stance"] {
  if (scale?.value === scale?.best && scale !== null) return "supports";
  return scale !== null && scale.value === scale.worst ? "refutes" : "context";
}

function number(value: unknown): number | null {
  const text = textOf(value);
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}
