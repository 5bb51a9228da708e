import { escapeHtml } from "../exchange/annotated-draft/escape-html";

/** A piece of a picture, as data: what draws it decides whether it becomes text or elements of a page. */
export type SvgElement = {
  tag: "svg" | "defs" | "marker" | "g" | "path" | "rect" | "text" | "title";
  /** In the spelling that React has for them. */
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgElement | string)[];
};

export function svg(
  tag: SvgElement["tag"],
  attributes: SvgElement["attributes"],
  children: SvgElement["children"] = [],
): SvgElement {
  return { tag, attributes, children };
}

/** Written otherwise in a file than in React; every other attribute of these pictures is the same in both. */
const IN_A_FILE: Readonly<Record<string, string>> = {
  fontFamily: "font-family",
  fontSize: "font-size",
  fontWeight: "font-weight",
  markerEnd: "marker-end",
  strokeDasharray: "stroke-dasharray",
  strokeWidth: "stroke-width",
};

/** The picture as text, for a file that opens without a server. Every word and every value is escaped. */
export function svgText({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${IN_A_FILE[name] ?? name}="${escapeHtml(String(value))}"`,
  );
  const inside = children.map((child) => (typeof child === "string" ? escapeHtml(child) : svgText(child)));
  return `<${tag}${written.join("")}>${inside.join("")}</${tag}>`;
}
