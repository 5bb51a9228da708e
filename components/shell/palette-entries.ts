import type { Role } from "@/lib/domain/access/roles";
import { claimReference } from "@/lib/domain/claims/reference";
import { STAGE_WORDS, VERDICT_WORDS } from "@/lib/domain/claims/vocabulary";
import type { SearchHits } from "@/lib/domain/search/hits";
import { SOURCE_KIND_WORDS } from "@/lib/domain/sources/vocabulary";
import { type PLACES, placesFor } from "./places";

/** One line of the palette. `href` is an address, or what only a script can do. */
export type Entry = { id: string; name: string; beside: string; href: string };
export type Group = { name: string; entries: Entry[] };

/** Opens the list of keys, which is no place with an address. */
export const SHOW_KEYS = "#keys";

/** Places and things to do, of those that the role has, with the person's own keys beside them. */
export function entriesFor(role: Role, { go, show }: { go: string; show: string }): Group[] {
  const mine = placesFor(role);
  const asEntry = ({ href, name, key }: (typeof PLACES)[number]): Entry => ({
    id: href,
    name,
    beside: key && go ? `${go} ${key}` : "",
    href,
  });
  const logs = role !== "viewer";
  return [
    { name: "Places", entries: mine.filter(({ href }) => !href.endsWith("/new")).map(asEntry) },
    {
      name: "Actions",
      entries: [
        ...(logs
          ? [
              { id: "new-story", name: "New story", beside: "", href: "/stories/new" },
              { id: "new-claim", name: "Log a claim without a place", beside: "", href: "/claims/new" },
            ]
          : []),
        { id: "keys", name: "Keyboard shortcuts", beside: show, href: SHOW_KEYS },
      ],
    },
  ];
}

/** Of these, the entries whose name has every word typed; groups that have none left stay away. */
export function entriesWith(groups: readonly Group[], text: string): Group[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ name, entries }) => ({
      name,
      entries: entries.filter((entry) => words.every((word) => entry.name.toLowerCase().includes(word))),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** What was found in the newsroom. */
export function entriesFound({ claims, stories, sources, outlets }: SearchHits): Group[] {
  const groups = [
    {
      name: "Claims",
      entries: claims.map(({ number, wording, verdict, stage }) => ({
        id: `claim-${number}`,
        name: `${claimReference(number)} ${wording}`,
        beside: verdict === "unassessed" ? STAGE_WORDS[stage] : VERDICT_WORDS[verdict],
        href: `/claims/${claimReference(number)}`,
      })),
    },
    {
      name: "Stories",
      entries: stories.map(({ id, title }) => ({ id, name: title, beside: "", href: `/stories/${id}` })),
    },
    {
      name: "Sources",
      entries: sources.map(({ id, title, kind, outlet }) => ({
        id,
        name: title,
        beside: outlet || SOURCE_KIND_WORDS[kind],
        href: `/sources/${id}`,
      })),
    },
    {
      name: "Outlets",
      entries: outlets.map(({ id, name, domain }) => ({ id, name, beside: domain, href: `/outlets/${id}` })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
