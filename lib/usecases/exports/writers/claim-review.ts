import type { ClaimRecord } from "@/lib/domain/exchange/claim-record";
import {
  feedInPieces,
  GRAPH_IN_PIECES,
  toDocument,
  type WrittenInPieces,
} from "@/lib/domain/exchange/claim-review/documents";
import type { ReviewNode } from "@/lib/domain/exchange/claim-review/json-ld";
import { toReviewNode } from "@/lib/domain/exchange/claim-review/serialize";
import { zipEach } from "@/lib/platform/zip/zip-each";
import { publicAddressesOf } from "../../publication/claim-addresses";
import { publisher } from "../../publication/publisher";
import type { ClaimsWriter } from "./writer";

type Nodes = AsyncIterable<ReviewNode[]>;

/** All in one document. */
export const writeClaimReviews: ClaimsWriter = (batches, { article }) =>
  inPieces(nodesOf(batches, article), GRAPH_IN_PIECES);

/** The reviews among them, as readers of fact checks take them. */
export const writeClaimReviewFeed: ClaimsWriter = (batches, { head, article }) =>
  inPieces(nodesOf(batches, article), feedInPieces(head.exportedAt));

/** A document for each, "C-4.jsonld", in a zip. */
export const writeClaimReviewFiles: ClaimsWriter = (batches, { head, article }) =>
  zipEach(filesOf(nodesOf(batches, article)), new Date(head.exportedAt));

async function* inPieces(all: Nodes, { before, piece, after }: WrittenInPieces) {
  yield before;
  let between = "\n";
  for await (const nodes of all) {
    const written = nodes.map(piece).filter((text) => text !== null);
    if (written.length === 0) continue;
    yield between + written.join(",\n");
    between = ",\n";
  }
  yield after;
}

async function* filesOf(all: Nodes) {
  for await (const nodes of all)
    for (const node of nodes)
      yield { name: `${node.identifier}.jsonld`, text: `${JSON.stringify(toDocument(node), null, 1)}\n` };
}

/** Each claim at its place in the article, if one is said; else where the public reads it in Galley. */
async function* nodesOf(
  batches: AsyncIterable<ClaimRecord[]>,
  article: string | null,
): AsyncGenerator<ReviewNode[], void, void> {
  const { name, host } = publisher();
  const by = { name, url: article === null ? host : new URL(article).origin };
  for await (const batch of batches) {
    const numbers = batch.map(({ reference }) => Number(reference.slice(2)));
    const addresses = article === null ? await publicAddressesOf(numbers) : null;
    yield batch.map((record) => {
      const own = article === null ? null : placeInArticle(article, record.reference);
      return toReviewNode(record, { publisher: by, url: own ?? addresses?.get(record.reference) ?? null });
    });
  }
}

/** Several reviews on one page are told apart by an anchor. Source: Google, "Fact Check structured data". */
function placeInArticle(article: string, reference: string): string {
  const place = new URL(article);
  place.hash = reference;
  return place.href;
}
