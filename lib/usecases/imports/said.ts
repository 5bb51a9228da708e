import { createHash } from "node:crypto";
import { z } from "zod";
import { FACT_FIELDS } from "@/lib/domain/exchange/import-items/import-item";
import type { SaidPassage } from "../evidence/passages";
import type { CheckedItem, CheckedSource } from "./check-item";

/** What a row said when it came in last; kept with the claim that it became. */
export const saidSchema = z.object({
  claim: z.record(z.string(), z.union([z.string(), z.boolean()])),
  wordsInDraft: z.string(),
  verdict: z.string(),
  note: z.string(),
  sources: z.array(z.string()),
});
export type SaidByRow = z.output<typeof saidSchema>;

export function saidOf(item: Omit<CheckedItem, "said">): SaidByRow {
  return {
    claim: Object.fromEntries(FACT_FIELDS.map((field) => [field, item.claim[field]])),
    wordsInDraft: item.wordsInDraft?.text ?? "",
    verdict: item.verdict,
    note: item.note,
    sources: item.sources.map(sourceSaid),
  };
}

/** One source of a row with all that is said of it; short, for there are many. */
export function sourceSaid(source: CheckedSource): string {
  const { stance, basis, primary, note } = source;
  const all = [sourceKey(source), passageKey(source), stance, basis, primary, note];
  return createHash("sha256").update(JSON.stringify(all)).digest("base64url").slice(0, 22);
}

/** What makes two sources of a file one: their address; without one, everything that tells them apart. */
export function sourceKey({ url, title, kind, authors, publishedOn, outletName }: CheckedSource): string {
  if (url) return url.canonical;
  return JSON.stringify([title, kind, authors, publishedOn, outletName]);
}

export function passageKey(said: SaidPassage): string {
  if (said.passageIs === "whole") return "whole";
  const { exact, paraphrased, locatorKind, locator } = said;
  return JSON.stringify([exact, paraphrased, locatorKind, locator]);
}
