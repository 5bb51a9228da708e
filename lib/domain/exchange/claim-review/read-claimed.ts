import { textOf } from "./read-text";

export type Claimed = {
  wording: string;
  /** As importing names it: "named_person", "outlet", "anonymous". */
  kind: "named_person" | "outlet" | "anonymous";
  attributedTo: string;
  madeOn: string;
  /** Addresses where the claim was made, the first one first. */
  appearances: string[];
};

type Node = Record<string, unknown>;

/** What a ClaimReview is about, whether it says so in a Claim or, as older ones do, in a CreativeWork. */
export function readClaimed(review: Node): Claimed {
  const item = nodeOf(review.itemReviewed) ?? {};
  const inner = nodeOf(item.itemReviewed) ?? {};
  const author = nodeOf(item.author) ?? nodeOf(inner.author) ?? nodeOf(item.creator);
  const attributedTo = nameOf(author) || plain(item.author) || plain(review.claimant);
  const isOrganization = [author?.["@type"]]
    .flat()
    .some((type) => /Organi[sz]ation|Brand$/i.test(String(type)));
  return {
    wording:
      textOf(review.claimReviewed) ||
      textOf(item.claimReviewed) ||
      nameOf(item) ||
      plain(review.itemReviewed),
    kind: attributedTo === "" ? "anonymous" : isOrganization ? "outlet" : "named_person",
    attributedTo,
    madeOn: textOf(item.datePublished) || textOf(item.dateCreated),
    appearances: addresses(item.firstAppearance, item.appearance, item.sameAs, item.url, inner.url),
  };
}

function nodeOf(value: unknown): Node | null {
  const [first] = [value].flat();
  return typeof first === "object" && first !== null ? (first as Node) : null;
}

function plain(value: unknown): string {
  return typeof value === "string" && !/^https?:/i.test(value.trim()) ? textOf(value) : "";
}

/** Its name, and not its address. */
function nameOf(node: Node | null): string {
  return node === null ? "" : textOf(node.name) || textOf(node.text);
}

const MOST_APPEARANCES = 10;

function addresses(...values: unknown[]): string[] {
  const found = values.flat().map((value) => {
    const node = nodeOf(value);
    return node ? textOf(node.url) || textOf(node["@id"]) : textOf(value);
  });
  return [...new Set(found)].filter((text) => /^https?:\/\/\S+$/i.test(text)).slice(0, MOST_APPEARANCES);
}
