import { parseDocument } from "htmlparser2";

export type HtmlDocument = ReturnType<typeof parseDocument>;
export type HtmlNode = HtmlDocument["childNodes"][number];
export type HtmlElement = Extract<HtmlNode, { attribs: object }>;

/** A tree is never walked by functions that call themselves: a page nested 100,000 deep would end the stack. */
export function parseHtml(html: string): HtmlDocument {
  return parseDocument(html, { decodeEntities: true });
}

/** An XML part of a file. Entities that a document type declares are not expanded, and nothing outside is fetched. */
export function parseXml(xml: string): HtmlDocument {
  return parseDocument(xml, { xmlMode: true, decodeEntities: true });
}

export function isElement(node: HtmlNode | null): node is HtmlElement {
  return node !== null && "attribs" in node;
}

/** Text, or null for what is none. */
export function textOf(node: HtmlNode): string | null {
  return node.type === "text" && "data" in node ? node.data : null;
}

export function childrenOf(node: HtmlNode | HtmlDocument): readonly HtmlNode[] {
  return "childNodes" in node ? (node.childNodes as HtmlNode[]) : [];
}

/**
 * Goes through the nodes in order. `enter` says whether to go into a node; `leave` is called for those it went into.
 */
export function walk(
  roots: readonly HtmlNode[],
  enter: (node: HtmlNode) => boolean,
  leave: (node: HtmlNode) => void = () => {},
): void {
  const steps: { node: HtmlNode; isLeaving: boolean }[] = [];
  const push = (nodes: readonly HtmlNode[]) => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node) steps.push({ node, isLeaving: false });
    }
  };
  push(roots);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, isLeaving } = step;
    if (isLeaving) leave(node);
    else if (enter(node)) {
      steps.push({ node, isLeaving: true });
      push(childrenOf(node));
    }
  }
}
