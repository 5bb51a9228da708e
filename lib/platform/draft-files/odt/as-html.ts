import {
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
  walk,
} from "../html/html-tree";
import type { OdtStyles } from "./styles";

/** Deleted by tracked changes, written beside the text, or made of it: no part of what is read. */
const NOT_READ = new Set([
  "text:tracked-changes",
  "text:sequence-decls",
  "text:note-citation",
  "text:table-of-content",
  "office:annotation",
  "office:forms",
  "draw:image",
  "draw:object",
  "draw:object-ole",
  "svg:title",
  "svg:desc",
]);

/** The content of an .odt as a page: headings, paragraphs, lists, tables, links, emphasis, footnotes, and what is drawn. */
export function asHtml(document: HtmlDocument, styles: OdtStyles): string {
  const html: string[] = [];
  const footnotes: string[] = [];
  const lists: (string | undefined)[] = [];
  const leaving = new Map<HtmlNode, () => void>();
  // Footnotes are put together apart, and stand at the end as they do on a page.
  let into = html;

  walk(bodyOf(document), enter, (node) => leaving.get(node)?.());
  return [...html, ...footnotes].join("");

  function enter(node: HtmlNode): boolean {
    const text = textOf(node);
    if (text !== null) into.push(escaped(text));
    if (!isElement(node) || NOT_READ.has(node.name)) return false;
    if (styles.of(node.attribs["text:style-name"]).isHidden) return false;
    leaving.set(node, begin(node));
    return true;
  }

  function begin(element: HtmlElement): () => void {
    const { name, attribs } = element;
    const style = styles.of(attribs["text:style-name"]);
    switch (name) {
      case "text:h":
        return around(`h${Math.min(Math.max(Number(attribs["text:outline-level"]) || 1, 1), 6)}`);
      case "text:p":
        if (style.heading) return around(`h${style.heading}`);
        return around(style.isQuote ? "blockquote" : "p", emphasis(attribs["text:style-name"]));
      case "text:span":
        return around("span", emphasis(attribs["text:style-name"]));
      case "text:a":
        return around("a", ` href="${escaped(attribs["xlink:href"] ?? "")}"`);
      case "text:list":
        return list(attribs);
      case "text:list-item":
        return around(
          "li",
          attribs["text:start-value"] ? ` value="${escaped(attribs["text:start-value"])}"` : "",
        );
      case "text:list-header":
        return around("div");
      case "text:s":
        into.push("\u00a0".repeat(Math.min(Number(attribs["text:c"]) || 1, 100)));
        return () => {};
      case "text:tab":
        into.push(" ");
        return () => {};
      case "text:line-break":
        into.push("<br>");
        return () => {};
      case "text:note":
        return note();
      case "table:table":
        return around("table");
      case "table:table-row":
        return around("tr");
      case "table:table-cell":
        return around("td");
      case "draw:frame":
      case "draw:g":
      case "draw:custom-shape":
        return drawing(element);
      default:
        return () => {};
    }
  }

  function around(tag: string, attributes = ""): () => void {
    into.push(`<${tag}${attributes}>`);
    return () => into.push(`</${tag}>`);
  }

  function emphasis(styleName: string | undefined): string {
    const { isStrong, isItalic } = styles.of(styleName);
    if (!isStrong && !isItalic) return "";
    return ` style="${isStrong ? "font-weight:bold;" : ""}${isItalic ? "font-style:italic" : ""}"`;
  }

  /** A list within a list has the style of the one around it. */
  function list(attribs: Record<string, string>): () => void {
    const style = attribs["text:style-name"] ?? lists.at(-1);
    lists.push(style);
    const close = around(styles.isNumbered(style, lists.length) ? "ol" : "ul");
    return () => {
      lists.pop();
      close();
    };
  }

  function note(): () => void {
    const id = `footnote-${footnotes.length}-${html.length}`;
    into.push(`<sup><a href="#${id}">*</a></sup>`);
    const outer = into;
    into = footnotes;
    const close = around("div", ` id="${id}"`);
    return () => {
      close();
      into = outer;
    };
  }

  /** A frame holds a text box, whose words count, or a picture or object, of which only what is said of it does. */
  function drawing(element: HtmlElement): () => void {
    const inside = element.childNodes.filter(isElement);
    if (inside.some(({ name }) => name === "draw:text-box")) return around("div");
    const isObject = inside.some(({ name }) => name === "draw:object" || name === "draw:object-ole");
    if (isObject) into.push("<object></object>");
    else if (inside.some(({ name }) => name === "draw:image"))
      into.push(`<img src="" alt="${escaped(saidOf(inside))}">`);
    return () => {};
  }
}

function bodyOf(document: HtmlDocument): HtmlNode[] {
  const body: HtmlNode[] = [];
  walk(document.childNodes, (node) => {
    if (!isElement(node)) return false;
    if (node.name === "office:text") body.push(node);
    return node.name !== "office:text";
  });
  return body;
}

function saidOf(inside: readonly HtmlElement[]): string {
  const said =
    inside.find(({ name }) => name === "svg:desc") ?? inside.find(({ name }) => name === "svg:title");
  return said?.childNodes.map((node) => textOf(node) ?? "").join("") ?? "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
