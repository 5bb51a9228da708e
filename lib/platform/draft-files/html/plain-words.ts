import { BREAKS, NOT_READ } from "./element-kinds";
import { type HtmlNode, isElement, textOf, walk } from "./html-tree";
import { saidStyle } from "./inline-style";

/** The words of some nodes on one line, as they are read: for notes about what is no text. */
export function plainWords(nodes: readonly HtmlNode[]): string {
  const pieces: string[] = [];
  walk(
    nodes,
    (node) => {
      const text = textOf(node);
      if (text !== null) pieces.push(text);
      if (!isElement(node)) return false;
      if (NOT_READ.has(node.name) || saidStyle(node).isHidden) return false;
      if (node.name === "img") pieces.push(` ${node.attribs.alt ?? ""} `);
      if (node.name === "br" || BREAKS[node.name]) pieces.push(" ");
      return true;
    },
    (node) => {
      if (isElement(node) && BREAKS[node.name]) pieces.push(" ");
    },
  );
  return pieces.join("").replace(/\s+/g, " ").trim();
}
