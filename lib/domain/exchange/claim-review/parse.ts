import type {
  Cell,
  ClaimField,
  ImportedSource,
  ImportItem,
  ImportProblem,
  SourceField,
} from "../import-items/import-item";
import { findNodes } from "./find-nodes";
import { isWithin } from "./finding";
import { type Claimed, readClaimed } from "./read-claimed";
import { readRating } from "./read-rating";
import { textOf } from "./read-text";

export type ClaimReviewsRead = { items: ImportItem[]; problems: ImportProblem[] };

/**
 * The claims that ClaimReviews (schema.org, JSON-LD) are about: each attributed to who made it, with the fact check as a
 * source of it, and where it was made as further ones. Takes what others write: a single review, several, a graph, a
 * list or a data feed; empty fields, ratings of -1, dates with spaces, a CreativeWork in the place of the Claim. Each is
 * taken or refused with its reason; `row` counts the reviews from 1. Source: https://schema.org/ClaimReview and
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function claimReviewItems(documents: readonly unknown[]): ClaimReviewsRead {
  const read: ClaimReviewsRead = { items: [], problems: [] };
  let row = 0;
  for (const document of documents) {
    const reviews = findNodes(document, "ClaimReview");
    for (const { node } of reviews) readReview(node, ++row, read);
    const alone = findNodes(document, "Claim").filter(
      ({ path }) => !reviews.some((review) => isWithin(path, review.path)),
    );
    for (const _ of alone)
      read.problems.push({
        ...{ table: 0, row: ++row, column: "@type", severity: "leavesOut" },
        sentence: "This is a Claim that nobody reviews: it says no verdict, and does not come in.",
      });
  }
  return read;
}

type Node = Record<string, unknown>;

function readReview(node: Node, row: number, { items, problems }: ClaimReviewsRead): void {
  const place = { table: 0, row, column: "" };
  const at = (column: string, text: string): Cell => ({ text, place: { table: 0, row, column } });
  const claimed = readClaimed(node);
  if (claimed.wording === "") {
    const sentence = "It does not say what it reviews: claimReviewed is empty, and so is itemReviewed.";
    problems.push({ ...place, column: "claimReviewed", severity: "leavesOut", sentence });
    return;
  }
  const remarks: ImportProblem[] = [];
  const remark = (column: string, sentence: string) =>
    void remarks.push({ ...place, column, severity: "remark", sentence });
  const url = textOf(node.url) || textOf(node.mainEntityOfPage);
  const rating = readRating(node.reviewRating, (sentence) => remark("reviewRating", sentence));
  const publisher = textOf(node.publisher) || (isPerson(node.author) ? "" : textOf(node.author));
  if (url === "") remark("url", "It has no address: the fact check comes in by its title alone.");
  if (claimed.attributedTo === "") remark("itemReviewed.author", "It does not say who made the claim.");
  const review: ImportedSource = present({
    title: at(
      "name",
      textOf(node.headline) || textOf(node.name) || `Fact check: ${claimed.wording.slice(0, 200)}`,
    ),
    url: at("url", url),
    kind: at("@type", "fact_check"),
    outletName: at("author", publisher),
    authors: at("author", isPerson(node.author) ? textOf(node.author) : ""),
    publishedOn: at("datePublished", textOf(node.datePublished)),
    language: at("inLanguage", textOf(node.inLanguage)),
    stance: at("reviewRating", rating.stance),
    evidenceNote: at("reviewRating", rating.said === "" ? "" : `The fact check says: ${rating.said}`),
  });
  const claim = present<ClaimField>({
    externalId: at(
      "@id",
      textOf(node["@id"]) || (url === "" ? "" : `${url} ${claimed.wording.slice(0, 200)}`),
    ),
    wording: at("claimReviewed", claimed.wording),
    attributionKind: at("itemReviewed.author", claimed.kind),
    attributedTo: at("itemReviewed.author", claimed.attributedTo),
    verdict: at("reviewRating", rating.said),
  });
  items.push({ place, claim, sources: [review, ...appearances(claimed, at)], problems: remarks });
}

/** Where the claim was made is no evidence that it is true. */
function appearances({ appearances: urls, madeOn }: Claimed, at: (column: string, text: string) => Cell) {
  return urls.map(
    (url): ImportedSource =>
      present<SourceField>({
        url: at("itemReviewed.appearance", url),
        publishedOn: at("itemReviewed.datePublished", madeOn),
        stance: at("itemReviewed.appearance", "context"),
        evidenceNote: at("itemReviewed.appearance", "Where the claim was made."),
      }),
  );
}

function isPerson(author: unknown): boolean {
  const [first] = [author].flat();
  return typeof first === "object" && first !== null && "@type" in first && first["@type"] === "Person";
}

function present<Field extends string>(cells: Partial<Record<Field, Cell>>): Partial<Record<Field, Cell>> {
  const entries = Object.entries(cells) as [Field, Cell][];
  return Object.fromEntries(entries.filter(([, { text }]) => text !== "")) as Partial<Record<Field, Cell>>;
}
