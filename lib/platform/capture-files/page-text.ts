import type { CaptureLink } from "@/lib/domain/captures/capture-reading";
import { normaliseMarkedText } from "@/lib/domain/drafts/marked-text";
import { DraftWriter } from "../draft-files/draft-writer";
import { BREAKS, NOT_READ } from "../draft-files/html/element-kinds";
import { type HtmlNode, isElement, parseHtml, textOf, walk } from "../draft-files/html/html-tree";
import { saidStyle } from "../draft-files/html/inline-style";
import { addressBase, leadsTo } from "../draft-files/html/links";
import { plainWords } from "../draft-files/html/plain-words";
import { raised } from "../draft-files/html/raised-digits";
import { linksOf } from "./links-of";

/** `depth`: how many elements stand within each other at most. */
export type PageText = { text: string; links: CaptureLink[]; depth: number };

/**
 * The words of a page, or of a part of one, with its tables and footnotes where they stand: a saved copy leaves nothing
 * out that a passage could be taken from. Never throws; linear.
 */
export function pageText(html: string, address: string): PageText {
  const document = parseHtml(html);
  const base = addressBase(document) ?? (address === "" ? null : address);
  const writer = new DraftWriter();
  const leaving = new Map<HtmlNode, () => void>();
  let within = 0;
  let depth = 0;
  walk(document.childNodes, enter, leave);
  return { ...linksOf(normaliseMarkedText(writer.finish())), depth };

  function leave(node: HtmlNode) {
    within -= 1;
    leaving.get(node)?.();
  }

  function enter(node: HtmlNode): boolean {
    const words = textOf(node);
    if (words !== null) writer.words(words);
    if (!isElement(node) || NOT_READ.has(node.name) || saidStyle(node).isHidden) return false;
    const { name, attribs } = node;
    if (name === "br") writer.lineBreak();
    if (name === "img") writer.words(` ${attribs.alt ?? ""} `);
    // "10⁶" and not "106": a figure must not become another.
    const figure = name === "sup" || name === "sub" ? raised(plainWords(node.childNodes), name) : null;
    if (figure !== null) writer.words(figure);
    if (figure !== null || name === "br" || name === "img") return false;
    within += 1;
    depth = Math.max(depth, within);
    const isCell = name === "td" || name === "th";
    const breaks = isCell ? undefined : BREAKS[name];
    const href = name === "a" && attribs.href ? leadsTo(attribs.href, base) : null;
    if (breaks) writer.breakLine(breaks);
    const close = href ? writer.open({ kind: "link", href }) : () => {};
    leaving.set(node, () => {
      close();
      if (breaks) writer.breakLine(breaks);
      // The cells of a row stand on its line.
      if (isCell) writer.words(" ");
    });
    return true;
  }
}
