import { readAddress } from "../sources/canonical-address";
import { creditsIn } from "./credits";
import { tellingSentences } from "./shared-sentences";
import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind, suggestionKey } from "./suggestion";

/** A source with what is known of its words. */
export type SourceRead = {
  id: string;
  title: string;
  /** As it was given; "" without one. */
  url: string;
  authors: string;
  outlet: { id: string; name: string; domain: string | null; ownerGroup: string } | null;
  /** The text of its newest copy, and the words of its passages. Empty for sources that are only known. */
  texts: readonly string[];
  /** Addresses that its newest copy links. */
  links: readonly string[];
};

const MOST_SUGGESTIONS = 60;

/**
 * What each of `sources` may rely on among `known` (they themselves among them), the strongest reasons first, one for each
 * pair and kind. Says what it found and where; it decides nothing.
 */
export function findSuggestions(sources: readonly SourceRead[], known: readonly SourceRead[]): Suggestion[] {
  const found = [
    ...sources.flatMap((source) => creditSuggestions(source, known)),
    ...sentenceSuggestions(sources),
    ...sources.flatMap((source) => linkSuggestions(source, known)),
    ...sources.flatMap((source, place) => sameHands(source, sources.slice(place + 1))),
  ];
  const once = new Map<string, Suggestion>();
  for (const suggestion of found) {
    const key = suggestionKey(suggestion);
    if (suggestion.fromSourceId !== suggestion.toSourceId && !once.has(key)) once.set(key, suggestion);
  }
  const strength = (kind: SuggestionKind) => SUGGESTION_KINDS.indexOf(kind);
  return [...once.values()].sort((a, b) => strength(a.kind) - strength(b.kind)).slice(0, MOST_SUGGESTIONS);
}

const CREDIT_WORDS = {
  wire_credit: (from: string, to: string) => `${from} carries a credit to ${to}`,
  first_reported_by: (from: string, to: string) => `${from} says that ${to} reported this first`,
  according_to: (from: string, to: string) => `${from} names ${to} as where it has this from`,
} as const;

function creditSuggestions(source: SourceRead, known: readonly SourceRead[]): Suggestion[] {
  const credited = new Set<string>();
  return source.texts.flatMap(creditsIn).flatMap(({ kind, name, words }) => {
    const to = sourceNamed(name, source, known);
    // The strongest credit says it: "first reported by" is a "reported by" as well.
    if (!to || credited.has(to.id)) return [];
    credited.add(to.id);
    const reason = `${CREDIT_WORDS[kind](nameOf(source), nameOf(to))}: “${words}”`;
    return [{ kind, fromSourceId: source.id, toSourceId: to.id, reason }];
  });
}

/** A source of the outlet that is named; of several, the first: those of the same claim stand before others. */
function sourceNamed(name: string, from: SourceRead, known: readonly SourceRead[]): SourceRead | undefined {
  const wanted = folded(name);
  const isNamed = ({ outlet }: SourceRead) => {
    if (!outlet || outlet.id === from.outlet?.id) return false;
    const is = folded(outlet.name);
    // "Reuters News Agency reported", "As Reuters first reported": the name, with other capitals beside it.
    return (
      is.length > 1 &&
      (wanted === is ||
        wanted.startsWith(`${is} `) ||
        wanted.endsWith(` ${is}`) ||
        wanted === folded(outlet.domain ?? ""))
    );
  };
  return known.find(isNamed);
}

function sentenceSuggestions(sources: readonly SourceRead[]): Suggestion[] {
  const first = new Map<string, SourceRead>();
  const found: Suggestion[] = [];
  for (const source of sources) {
    for (const text of source.texts) {
      for (const [key, sentence] of tellingSentences(text)) {
        const other = first.get(key);
        if (!other) first.set(key, source);
        else if (other.id !== source.id) {
          const reason = `${nameOf(source)} and ${nameOf(other)} have the same sentence: “${shortened(sentence)}”`;
          found.push({ kind: "same_sentence", fromSourceId: source.id, toSourceId: other.id, reason });
        }
      }
    }
  }
  return found;
}

function linkSuggestions(source: SourceRead, known: readonly SourceRead[]): Suggestion[] {
  const byAddress = new Map(
    known.flatMap((other) => {
      const address = other.url === "" ? null : readAddress(other.url);
      return address?.ok ? [[address.canonical, other] as const] : [];
    }),
  );
  return source.links.flatMap((link) => {
    const address = readAddress(link);
    const to = address.ok ? byAddress.get(address.canonical) : undefined;
    if (!to) return [];
    const reason = `The saved copy of ${nameOf(source)} links ${nameOf(to)}: ${shortened(link)}`;
    return [{ kind: "link" as const, fromSourceId: source.id, toSourceId: to.id, reason }];
  });
}

function sameHands(source: SourceRead, others: readonly SourceRead[]): Suggestion[] {
  const authors = namesIn(source.authors);
  return others.flatMap((other) => {
    const pair = { fromSourceId: source.id, toSourceId: other.id };
    const both = `${nameOf(source)} and ${nameOf(other)}`;
    const author = namesIn(other.authors).find((name) => authors.some((one) => folded(one) === folded(name)));
    const owner = source.outlet?.ownerGroup ?? "";
    const isOwner = owner !== "" && folded(owner) === folded(other.outlet?.ownerGroup ?? "");
    const sameOutlet = source.outlet !== null && source.outlet.id === other.outlet?.id;
    return [
      ...(author
        ? [{ kind: "same_author" as const, ...pair, reason: `${both} are by the same author: ${author}` }]
        : []),
      ...(isOwner && !sameOutlet
        ? [{ kind: "same_owner" as const, ...pair, reason: `${both} belong to the same owner: ${owner}` }]
        : []),
    ];
  });
}

function namesIn(authors: string): string[] {
  return authors
    .split(/[,;&]| and /u)
    .map((name) => name.trim())
    .filter((name) => name.includes(" "));
}

function nameOf({ outlet, title }: SourceRead): string {
  return outlet?.name ?? title;
}

function folded(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/[.,’'-]+s?$/u, "")
    .trim();
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 160 ? `${letters.slice(0, 159).join("")}…` : text;
}
