import { marked } from "marked";
import type { MarkedText } from "@/lib/domain/drafts/text-mark";
import { readHtml } from "./html/read-html";

/** Markdown as GitHub writes it; HTML within it is read as HTML. What stands above a first line of "---" is kept as text. */
export function readMarkdown(markdown: string): MarkedText {
  return readHtml(marked.parse(markdown, { async: false, gfm: true }));
}
