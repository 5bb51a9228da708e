import { type HtmlDocument, type HtmlElement, isElement, walk } from "../html/html-tree";

/** What a style, with those it is made from, says of words. */
export type OdtStyle = {
  isStrong: boolean;
  isItalic: boolean;
  isHidden: boolean;
  isQuote: boolean;
  heading: 1 | 2 | null;
};

export type OdtStyles = {
  of: (name: string | undefined) => OdtStyle;
  /** Whether the list has numbers at this level, from 1. */
  isNumbered: (list: string | undefined, level: number) => boolean;
};

type Said = { parent: string | undefined; display: string; properties: Record<string, string> };

export function readStyles(documents: readonly HtmlDocument[]): OdtStyles {
  const styles = new Map<string, Said>();
  const numbered = new Set<string>();
  for (const document of documents)
    walk(document.childNodes, (node) => {
      if (!isElement(node)) return false;
      const name = node.attribs["style:name"];
      if (node.name === "style:style" && name) styles.set(name, said(node));
      if (node.name === "text:list-style" && name)
        for (const level of numberedLevels(node)) numbered.add(`${name} ${level}`);
      return node.name !== "office:body";
    });
  return {
    of: (name) => styleOf(chainOf(styles, name)),
    isNumbered: (list, level) => numbered.has(`${list} ${level}`),
  };
}

function said(style: HtmlElement): Said {
  const properties = style.childNodes.find(
    (node) => isElement(node) && node.name === "style:text-properties",
  );
  return {
    parent: style.attribs["style:parent-style-name"],
    display: style.attribs["style:display-name"] ?? style.attribs["style:name"] ?? "",
    properties: properties && isElement(properties) ? properties.attribs : {},
  };
}

function numberedLevels(list: HtmlElement): string[] {
  return list.childNodes.flatMap((level) =>
    isElement(level) && level.name === "text:list-level-style-number"
      ? [level.attribs["text:level"] ?? ""]
      : [],
  );
}

const CHAIN_MAX = 20;

/** The style first, then what it is made from; a chain that goes round ends. */
function chainOf(styles: ReadonlyMap<string, Said>, name: string | undefined): Said[] {
  const chain: Said[] = [];
  for (let at = name; at !== undefined && chain.length < CHAIN_MAX; ) {
    const style: Said | undefined = styles.get(at);
    chain.push(style ?? { parent: undefined, display: at, properties: {} });
    at = style?.parent;
  }
  return chain;
}

function styleOf(chain: readonly Said[]): OdtStyle {
  const first = (property: string) =>
    chain.find(({ properties }) => property in properties)?.properties[property] ?? "";
  const weight = first("fo:font-weight");
  const isNamed = (pattern: RegExp) => chain.some(({ display }) => pattern.test(display));
  return {
    isStrong: weight === "bold" || Number(weight) >= 600,
    isItalic: /italic|oblique/.test(first("fo:font-style")),
    isHidden: first("text:display") === "none",
    isQuote: isNamed(/^(Quotations|Quote|Intense[ _]?Quote|Block[ _]?(Text|Quotation))$/i),
    heading: isNamed(/^Title$/) ? 1 : isNamed(/^Subtitle$/) ? 2 : null,
  };
}
