import { VERDICT_MEANINGS } from "../../claims/verdict-meanings";
import { VERDICT_WORDS } from "../../claims/vocabulary";
import { sayCorrection } from "../../corrections/correction";
import { claimAddress } from "../../publication/public-address";
import {
  correctedAt,
  isShown,
  type PublicClaim,
  type PublicPage,
  type ShownClaim,
} from "../../publication/public-page";
import type { PublishedBy } from "../public-page/to-html";

/** One thing to read in a feed: a verdict or a correction. Times are ISO 8601; texts are plain. */
export type FeedEntry = {
  /** The same for as long as it is about the same: a verdict that is taken back changes its entry. */
  id: string;
  url: string;
  title: string;
  text: string;
  language: string;
  publishedAt: string;
  updatedAt: string;
};

export const FEED_TITLE = "Verdicts and corrections";
const AT_MOST = 100;

/** The newest verdicts and corrections of all pages, newest first. */
export function feedEntries(pages: readonly PublicPage[], { host }: PublishedBy): FeedEntry[] {
  const entries = pages.flatMap((page) => page.claims.flatMap((claim) => entriesOf(page, claim, host)));
  return entries.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, AT_MOST);
}

function entriesOf(page: PublicPage, claim: PublicClaim, host: string): FeedEntry[] {
  if (!isShown(claim)) return [];
  const url = claimAddress(host, page.slug, claim.reference);
  const about = { url, language: page.language };
  const corrections = claim.corrections.map((correction, index) => ({
    ...about,
    id: `${url}/correction-${index + 1}`,
    title: `Correction: ${claim.wording}`,
    text: sayCorrection(correction),
    publishedAt: correctedAt(correction),
    updatedAt: [correction.at, correctedAt(correction)].toSorted().at(-1) ?? correction.at,
  }));
  return [{ ...about, id: url, ...verdictOf(page, claim) }, ...corrections];
}

function verdictOf(page: PublicPage, claim: ShownClaim) {
  const { wording } = claim;
  if (claim.is === "rechecked")
    return {
      title: `Being checked again: ${wording}`,
      text: "What was said of this no longer stands as it was published.",
      publishedAt: page.firstPublishedAt,
      updatedAt: page.changedAt,
    };
  const sentences = [
    VERDICT_MEANINGS[claim.verdict],
    claim.narrowerWording && `What holds: ${claim.narrowerWording}`,
    claim.explanation,
  ];
  return {
    title: `${VERDICT_WORDS[claim.verdict]}: ${wording}`,
    text: sentences.filter(Boolean).join("\n"),
    publishedAt: page.firstPublishedAt,
    updatedAt: page.publishedAt,
  };
}

/** When anything in the feed last changed: never earlier than its entries say. Source: RFC 4287 wants one even of an empty feed. */
export function feedUpdatedAt(entries: readonly FeedEntry[]): string {
  return entries[0]?.updatedAt ?? "1970-01-01T00:00:00.000Z";
}
