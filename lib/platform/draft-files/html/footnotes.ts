import { type HtmlDocument, type HtmlElement, isElement, walk } from "./html-tree";
import { plainWords } from "./plain-words";

/** How footnotes are named by mammoth, Word, pandoc, LibreOffice and most of the web. */
const FOOTNOTE_NAME =
  /^#(fn|footnote|endnote|_?ftn|_?edn|sdfootnote|sdendnote|cite_note|note-)(?!-?ref|.*anc$)/i;

/** The footnotes of a document, by the address of the reference to them. */
export type Footnotes = {
  /** The footnote's words, if the element is a reference to one. */
  wordsFor: (reference: HtmlElement) => string | null;
  /** Whether the element is a footnote itself: it was said where it is referred to. */
  isFootnote: (element: HtmlElement) => boolean;
};

export function findFootnotes(document: HtmlDocument): Footnotes {
  const referred = new Set<string>();
  const byId = new Map<string, HtmlElement>();
  walk(document.childNodes, (node) => {
    if (!isElement(node)) return false;
    const { href, id } = node.attribs;
    if (node.name === "a" && href && FOOTNOTE_NAME.test(href)) referred.add(href.slice(1));
    if (id && !byId.has(id)) byId.set(id, node);
    return true;
  });
  const bodies = new Map<string, HtmlElement>();
  for (const id of referred) {
    const target = byId.get(id);
    if (target && target.name !== "a" && target.name !== "sup") bodies.set(`#${id}`, target);
  }
  const elements = new Set(bodies.values());
  return {
    wordsFor: ({ name, attribs }) => {
      const body = name === "a" && attribs.href ? bodies.get(attribs.href) : undefined;
      return body ? withoutReturn(plainWords([body])) : null;
    },
    isFootnote: (element) => elements.has(element),
  };
}

/** The number before it and the arrow that leads back are no words of it. */
function withoutReturn(words: string): string {
  return words.replace(/(\s|\u2191|\u21a9|\ufe0e)+$/, "").replace(/^(\[\d+\]|\d+)\s+/, "");
}
