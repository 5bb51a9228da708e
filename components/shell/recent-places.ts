import { keep, recall } from "@/components/forms/kept-text";
import type { Entry } from "./palette-entries";

/** Where the palette led lately, newest first: kept as what was typed is, for each person apart until they sign out. */
const NAME = "palette-recent";
const AT_MOST = 5;

export function recentPlaces(): Entry[] {
  const kept = recall(NAME)?.places;
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((line) => {
    const [href, name, beside = ""] = line.split("\t");
    return href?.startsWith("/") && name ? [{ id: `recent-${href}`, href, name, beside }] : [];
  });
}

export function rememberPlace({ href, name, beside }: Entry): void {
  const others = recentPlaces().filter((place) => place.href !== href);
  const places = [{ href, name, beside }, ...others].slice(0, AT_MOST);
  keep(NAME, { places: places.map((place) => [place.href, place.name, place.beside].join("\t")) });
}
