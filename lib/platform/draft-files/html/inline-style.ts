import type { HtmlElement } from "./html-tree";

/** What an element's own style says of its words. Style sheets are not read. */
export type SaidStyle = {
  isHidden: boolean;
  /** Null where the style does not say. */
  isStrong: boolean | null;
  isItalic: boolean | null;
  /** Word's lists are paragraphs whose style says so: the level, from 1. */
  wordListLevel: number | null;
  /** Word's bullet or number, written out before the words of an item. */
  isWordMarker: boolean;
};

export function saidStyle({ attribs, name }: HtmlElement): SaidStyle {
  const said = declarations(attribs.style ?? "");
  const weight = said.get("font-weight");
  const fontStyle = said.get("font-style");
  const level = /\blevel([1-9])\b/.exec(said.get("mso-list") ?? "")?.[1];
  return {
    isHidden:
      "hidden" in attribs ||
      said.get("display") === "none" ||
      said.get("visibility") === "hidden" ||
      said.get("mso-hide") === "all",
    isStrong: weight === undefined ? null : weight.startsWith("bold") || Number(weight) >= 600,
    isItalic: fontStyle === undefined ? null : /italic|oblique/.test(fontStyle),
    wordListLevel: name === "p" && level !== undefined ? Number(level) : null,
    isWordMarker: said.get("mso-list") === "ignore",
  };
}

/** No address of a style holds what is looked for here, so a semicolon within one does no harm. */
function declarations(style: string): Map<string, string> {
  if (style === "") return NOTHING_SAID;
  return new Map(
    style.split(";").map((declaration) => {
      const colon = declaration.indexOf(":");
      return [
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .replace("!important", "")
          .trim()
          .toLowerCase(),
      ];
    }),
  );
}

const NOTHING_SAID = new Map<string, string>();
