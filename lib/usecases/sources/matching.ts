import { readAddress } from "@/lib/domain/sources/canonical-address";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { likeText, searchText } from "../search-text";

/** The sources that a search means: every word is in the title, the authors or the outlet; or it is their address. */
export function matching(typed: string): Prisma.SourceWhereInput {
  const text = searchText(typed);
  if (text === "") return {};
  const address = readAddress(text);
  if (address.ok && /[/]/.test(text)) return { canonicalUrl: address.canonical };
  const words = text.split(/\s+/).slice(0, 12).map(likeText);
  return { AND: words.map(hasWord) };
}

function hasWord(word: string): Prisma.SourceWhereInput {
  const contains = { contains: word, mode: "insensitive" } as const;
  return {
    OR: [
      { title: contains },
      { authors: contains },
      { outlet: { OR: [{ name: contains }, { domain: contains }] } },
    ],
  };
}
