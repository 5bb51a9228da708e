import type { ClaimReviewNode, ReviewNode, WithContext } from "./json-ld";

const CONTEXT = "https://schema.org";

/** One claim as a document of its own. */
export function toDocument<Node extends ReviewNode>(node: Node): WithContext<Node> {
  return { "@context": CONTEXT, ...node };
}

/** Several in one document, for one page or one file. */
export function toGraph(nodes: readonly ReviewNode[]): {
  "@context": typeof CONTEXT;
  "@graph": readonly ReviewNode[];
} {
  return { "@context": CONTEXT, "@graph": nodes };
}

export function isReview(node: ReviewNode): node is ClaimReviewNode {
  return node["@type"] === "ClaimReview";
}

/**
 * JSON-LD for a page's script element: `<` is escaped, so that no text of a claim ends the element or begins a comment.
 * What a JSON parser reads is the same.
 */
export function toScriptText(document: object): string {
  return JSON.stringify(document).replaceAll("<", "\\u003c");
}

/**
 * A document with many nodes as pieces of text, for a file that is written while it is read: `before` first, then
 * `piece` of each node as it comes, a node a line. Joined, they are one JSON document.
 */
export type WrittenInPieces = { before: string; piece: (node: ReviewNode) => string | null; after: string };

export const GRAPH_IN_PIECES: WrittenInPieces = {
  before: `{"@context":"${CONTEXT}","@graph":[`,
  piece: (node) => JSON.stringify(node),
  after: "\n]}\n",
};

/**
 * The feed that readers of fact checks take, such as Google's Fact Check Tools: a DataFeed of items, each with one
 * ClaimReview. Claims without a review are not in it. `madeAt` is ISO 8601. Source: the Fact Check Data Feed that
 * Data Commons publishes.
 */
export function feedInPieces(madeAt: string): WrittenInPieces {
  return {
    before: `{"@context":"${CONTEXT}","@type":"DataFeed","dateModified":${JSON.stringify(madeAt)},"dataFeedElement":[`,
    piece: (node) => (isReview(node) ? JSON.stringify(feedItem(node)) : null),
    after: "\n]}\n",
  };
}

function feedItem(review: ClaimReviewNode) {
  const { datePublished, dateModified, url } = review;
  return {
    "@context": CONTEXT,
    "@type": "DataFeedItem",
    ...(datePublished !== undefined && { dateCreated: datePublished }),
    ...(dateModified !== undefined && { dateModified }),
    item: [toDocument(review)],
    url,
  };
}

/** All of it at once, for few nodes. */
export function written(nodes: readonly ReviewNode[], { before, piece, after }: WrittenInPieces): string {
  const pieces = nodes.map(piece).filter((text) => text !== null);
  return `${before}${pieces.map((text) => `\n${text}`).join(",")}${after}`;
}
