import type { HtmlElement } from "./html-tree";
import { plainWords } from "./plain-words";

/** An emoji that a page draws as a picture is text all the same; null for other pictures. */
export function textOfPicture({ name, attribs }: HtmlElement): string | null {
  const alt = attribs.alt ?? "";
  return name === "img" && EMOJI.test(alt) ? alt : null;
}

const EMOJI =
  /^(?=.*\p{Extended_Pictographic})(\p{Extended_Pictographic}|\p{Emoji_Component}|\u200d|\ufe0f){1,20}$/u;

/** Counters and spacers are one pixel large; drawings that are hidden from readers decorate. */
export function isSpacer({ name, attribs }: HtmlElement): boolean {
  if (name === "svg") return attribs["aria-hidden"] === "true" || attribs.role === "presentation";
  return [attribs.width, attribs.height].some((size) => size !== undefined && Number.parseInt(size, 10) <= 2);
}

/** What the page says of the picture; "" when it says nothing. */
export function pictureWords({ name, attribs, childNodes }: HtmlElement): string {
  const said = attribs.alt || attribs["aria-label"] || attribs.title;
  if (said) return said.replace(/\s+/g, " ").trim();
  return name === "svg" ? plainWords(childNodes) : "";
}
