import type { TextSpan } from "../../drafts/text-span";
import { type Fields, fieldsOf, isType, listOf, textOf } from "./json-fields";
import type { ReadAnnotation } from "./read-annotation";

export type ReadTarget = Pick<ReadAnnotation, "quote" | "position" | "sha256" | "target">;

/**
 * What an annotation was made on: the first of its targets that says where, else the first. Selectors may stand beside
 * each other, in a choice, or refine one another. "severalQuotes" where `exact` is no one text.
 */
export function readTarget(target: unknown): ReadTarget | "noTarget" | "severalQuotes" {
  const targets = listOf(target).map(readOne);
  const several = targets.find((one) => one === "severalQuotes");
  if (several) return several;
  const read = targets.filter((one): one is ReadTarget => one !== null && one !== "severalQuotes");
  return read.find(({ quote, position }) => quote || position) ?? read[0] ?? "noTarget";
}

function readOne(target: unknown): ReadTarget | "severalQuotes" | null {
  if (typeof target === "string") return { target, quote: null, position: null, sha256: "" };
  const fields = fieldsOf(target);
  if (!fields) return null;
  const selectors = listOf(fields.selector).flatMap((one) => withRefinements(one, 0));
  const quotes = selectors.filter((one) => isType(one, "TextQuoteSelector"));
  if (quotes.some(({ exact }) => exact !== undefined && typeof exact !== "string")) return "severalQuotes";
  const [quote] = quotes.filter(({ exact }) => typeof exact === "string" && exact !== "");
  const [position] = selectors.filter((one) => isType(one, "TextPositionSelector")).flatMap(positionOf);
  const source = fields.source ?? fields;
  return {
    target: typeof source === "string" ? source : (textOf(fieldsOf(source) ?? {}, "id", "@id") ?? ""),
    quote: quote
      ? {
          exact: textOf(quote, "exact") ?? "",
          prefix: textOf(quote, "prefix") ?? "",
          suffix: textOf(quote, "suffix") ?? "",
        }
      : null,
    position: position ?? null,
    sha256: hashOf(fields.state),
  };
}

const DEEPEST = 5;

function withRefinements(selector: unknown, depth: number): Fields[] {
  const fields = fieldsOf(selector);
  if (!fields || depth > DEEPEST) return [];
  const inner = [...listOf(fields.items), ...listOf(fields.refinedBy)];
  return [fields, ...inner.flatMap((one) => withRefinements(one, depth + 1))];
}

function positionOf({ start, end }: Fields): TextSpan[] {
  const isSpan =
    Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) > Number(start);
  return isSpan ? [{ start: Number(start), end: Number(end) }] : [];
}

function hashOf(state: unknown): string {
  const hashes = listOf(state).map((one) => textOf(fieldsOf(one) ?? {}, "sha256")?.toLowerCase() ?? "");
  return hashes.find((hash) => /^[0-9a-f]{64}$/.test(hash)) ?? "";
}
