import type { MarkOf } from "./text-mark";
import type { TextSpan } from "./text-span";

/** An address that a draft links. `words` are those of the link; `isWithin`: they stand in the words asked about. */
export type DraftLink = { href: string; words: string; isWithin: boolean };

const WITHIN_MAX = 5;
const BESIDE_MAX = 3;

/**
 * The addresses that a draft links from the words of a span, in their order, and then a few that it links from the rest
 * of the same lines, the nearest first. Web addresses only, each once. `text` may end some way after the span.
 */
export function linksNear(links: readonly MarkOf<"link">[], span: TextSpan, text: string): DraftLink[] {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const newline = text.indexOf("\n", span.end);
  const lineEnd = newline === -1 ? text.length : newline;
  const found = links
    .filter(({ href, start, end }) => /^https?:/.test(href) && start < lineEnd && end > lineStart)
    .map((link) => ({ ...link, distance: distanceOf(link, span) }));
  const within = found.filter(({ distance }) => distance === 0).sort((a, b) => a.start - b.start);
  const beside = found.filter(({ distance }) => distance > 0).sort((a, b) => a.distance - b.distance);
  return eachAddressOnce(
    [...within.slice(0, WITHIN_MAX), ...beside.slice(0, BESIDE_MAX)].map(
      ({ href, start, end, distance }) => ({
        href,
        words: text.slice(start, end),
        isWithin: distance === 0,
      }),
    ),
  );
}

/** For a claim that stands in several drafts, or words that link one address twice: the first of each. */
export function eachAddressOnce(links: readonly DraftLink[]): DraftLink[] {
  return links.filter(({ href }, at) => links.findIndex((link) => link.href === href) === at);
}

/** 0 where they share words. */
function distanceOf(link: TextSpan, span: TextSpan): number {
  if (link.start < span.end && link.end > span.start) return 0;
  return link.start >= span.end ? link.start - span.end + 1 : span.start - link.end + 1;
}
