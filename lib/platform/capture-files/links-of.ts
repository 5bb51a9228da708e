import { CAPTURE_READING_LIMITS, type CaptureLink } from "@/lib/domain/captures/capture-reading";
import type { MarkedText } from "@/lib/domain/drafts/text-mark";

/** A text with where its links lead and what they are called: the first ones, each address once. */
export function linksOf({ text, marks }: MarkedText): { text: string; links: CaptureLink[] } {
  const links = new Map<string, CaptureLink>();
  for (const mark of marks) {
    if (mark.kind !== "link" || links.size >= CAPTURE_READING_LIMITS.links) continue;
    const words = text.slice(mark.start, mark.end).slice(0, CAPTURE_READING_LIMITS.linkWords);
    if (!links.has(mark.href)) links.set(mark.href, { address: mark.href, words });
  }
  return { text, links: [...links.values()] };
}
