import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { DraftWriter } from "../draft-writer";
import { BREAKS, NOT_READ, OTHER_MEDIA } from "./element-kinds";
import { findFootnotes } from "./footnotes";
import { type HtmlElement, type HtmlNode, isElement, parseHtml, textOf, walk } from "./html-tree";
import { type SaidStyle, saidStyle } from "./inline-style";
import { addressBase, leadsTo } from "./links";
import { Lists } from "./lists";
import { isSpacer, pictureWords, textOfPicture } from "./pictures";
import { plainWords } from "./plain-words";
import { raised } from "./raised-digits";
import { tableRows, tableWords } from "./tables";

/**
 * What a page, or a part of one that was copied, says: its words as text, not yet normalised, with its headings, lists,
 * quotes, emphasis and links. Tables, pictures and other media become notes. Never throws; time is linear in what it
 * reads.
 */
export function readHtml(html: string): MarkedText {
  const document = parseHtml(html);
  const base = addressBase(document);
  const footnotes = findFootnotes(document);
  const writer = new DraftWriter();
  const lists = new Lists();
  const leaving = new Map<HtmlNode, () => void>();
  const items: (() => void)[] = [];
  let verbatim = 0;

  walk(document.childNodes, enter, (node) => leaving.get(node)?.());
  return writer.finish();

  function enter(node: HtmlNode): boolean {
    const text = textOf(node);
    if (text !== null) {
      if (verbatim > 0) writer.verbatim(text);
      else writer.words(text);
      return false;
    }
    if (!isElement(node)) return false;
    const style = saidStyle(node);
    const isLeftOut =
      style.isHidden || style.isWordMarker || NOT_READ.has(node.name) || footnotes.isFootnote(node);
    if (isLeftOut || isStandIn(node)) return false;
    leaving.set(node, goInto(node, style));
    return true;
  }

  /** What is no text, or is other text than its nodes hold. */
  function isStandIn(element: HtmlElement): boolean {
    const { name, attribs } = element;
    const footnote = footnotes.wordsFor(element);
    if (footnote !== null) writer.note("footnote", footnote);
    else if (name === "br") {
      if (attribs.class !== "Apple-interchange-newline") writer.lineBreak();
    } else if (name === "img" || name === "svg") picture(element);
    else if (name in OTHER_MEDIA) otherMedia(element, OTHER_MEDIA[name] ?? "");
    else if (name === "sup" || name === "sub") return raisedWords(element);
    else return name === "table" && table(element);
    return true;
  }

  function picture(element: HtmlElement) {
    const text = textOfPicture(element);
    if (text !== null) writer.words(text);
    else if (!isSpacer(element)) writer.note("picture", pictureWords(element));
  }

  function otherMedia(element: HtmlElement, what: string) {
    const words = element.attribs.title || element.attribs["aria-label"] || plainWords(element.childNodes);
    writer.note("other", words ? `${what}: ${words}` : what);
    writer.breakLine(1);
  }

  /** "10⁶" and not "106": a figure must not become another. */
  function raisedWords(element: HtmlElement): boolean {
    const hasReference = element.childNodes.some((child) => isElement(child) && child.name === "a");
    const as = hasReference ? null : raised(plainWords(element.childNodes), element.name);
    if (as !== null) writer.words(as);
    return as !== null;
  }

  function table(element: HtmlElement): boolean {
    const rows = tableRows(element);
    if (rows === null) return false;
    writer.note("table", tableWords(element, rows));
    writer.breakLine(2);
    return true;
  }

  /** Begins an element's breaks and marks, and gives what ends them. */
  function goInto(element: HtmlElement, style: SaidStyle): () => void {
    const { name, attribs } = element;
    const breaks = lists.isInItem() ? Math.min(BREAKS[name] ?? 0, 1) : (BREAKS[name] ?? 0);
    breakBy(breaks);
    const closes: (() => void)[] = [];
    const level = headingLevel(element);
    if (level) closes.push(writer.open({ kind: "heading", level }));
    if (name === "blockquote") closes.push(writer.open({ kind: "quote" }));
    if (name === "q") {
      writer.words("“");
      closes.push(() => writer.words("”"));
    }
    // The items of a list within an item are their own.
    if (name === "ul" || name === "ol") items.at(-1)?.();
    const item = lists.enter(element, style);
    if (item.mark) {
      items.push(writer.open(item.mark));
      closes.push(() => items.pop()?.());
    }
    closes.push(item.leave);
    if (style.isStrong ?? STRONG.has(name)) closes.push(writer.open({ kind: "strong" }));
    if (style.isItalic ?? ITALIC.has(name)) closes.push(writer.open({ kind: "italic" }));
    const href = name === "a" && attribs.href ? leadsTo(attribs.href, base) : null;
    if (href) closes.push(writer.open({ kind: "link", href }));
    const keepsSpace = name === "pre";
    if (keepsSpace) verbatim += 1;
    return () => {
      if (keepsSpace) verbatim -= 1;
      for (const close of closes.reverse()) close();
      breakBy(breaks);
    };
  }

  function breakBy(newlines: number) {
    if (newlines === 1 || newlines === 2) writer.breakLine(newlines);
  }
}

const STRONG = new Set(["strong", "b"]);
const ITALIC = new Set(["em", "i", "cite", "dfn", "var"]);

function headingLevel({ name, attribs }: HtmlElement) {
  const said = attribs.role === "heading" ? attribs["aria-level"] : /^h([1-6])$/.exec(name)?.[1];
  return LEVELS.find((level) => String(level) === said);
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
