import { linkAddress } from "@/lib/domain/drafts/link-address";
import { type HtmlDocument, isElement, walk } from "./html-tree";

/** Where a link leads, or null where a draft's links may not lead. Google's documents wrap every address. */
export function leadsTo(href: string, base: string | null): string | null {
  const address = linkAddress(href, base);
  if (address === null) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname !== "www.google.com" || pathname !== "/url") return address;
  return linkAddress(searchParams.get("q") ?? searchParams.get("url") ?? "") ?? address;
}

/** The address that the page's own links count from, if it says one. */
export function addressBase(document: HtmlDocument): string | null {
  let base: string | null = null;
  walk(document.childNodes, (node) => {
    if (base !== null || !isElement(node)) return false;
    if (node.name === "base") base = linkAddress(node.attribs.href ?? "");
    return node.name === "html" || node.name === "head";
  });
  return base;
}
