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

type Batches = AsyncIterable<ClaimRecord[]>;

/** All in one document. */
export const writeClaimReviews: ClaimsWriter = (batches) => inPieces(batches, GRAPH_IN_PIECES);

/** The reviews among them, as readers of fact checks take them. */
export const writeClaimReviewFeed: ClaimsWriter = (batches, { head }) =>
  inPieces(batches, feedInPieces(head.exportedAt));

/** A document for each, "C-4.jsonld", in a zip. */
export const writeClaimReviewFiles: ClaimsWriter = (batches, { head }) =>
  zipEach(filesOf(batches), new Date(head.exportedAt));

async function* inPieces(batches: Batches, { before, piece, after }: WrittenInPieces) {
  yield before;
  let between = "\n";
  for await (const nodes of nodesOf(batches)) {
    const written = nodes.map(piece).filter((text) => text !== null);
    if (written.length === 0) continue;
    yield between + written.join(",\n");
    between = ",\n";
  }
  yield after;
}

async function* filesOf(batches: Batches) {
  for await (const nodes of nodesOf(batches))
    for (const node of nodes)
      yield { name: `${node.identifier}.jsonld`, text: `${JSON.stringify(toDocument(node), null, 1)}\n` };
}

async function* nodesOf(batches: Batches): AsyncGenerator<ReviewNode[], void, void> {
  const { name, host } = publisher();
  for await (const batch of batches) {
    const addresses = await publicAddressesOf(batch.map(({ reference }) => Number(reference.slice(2))));
    yield batch.map((record) =>
      toReviewNode(record, {
        publisher: { name, url: host },
        url: addresses.get(record.reference) ?? null,
      }),
    );
  }
}
