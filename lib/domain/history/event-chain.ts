import canonicalize from "canonicalize";

/** What of an event its hash covers: everything that says what happened, who did it, when, and to what. */
export type ChainedEvent = {
  /** ISO 8601, UTC, to the millisecond */
  at: string;
  actorId: string | null;
  kind: string;
  claimId: string | null;
  storyId: string | null;
  sourceId: string | null;
  outletId: string | null;
  personId: string | null;
  /** JSON as it is stored; null where nothing is. */
  before: unknown;
  after: unknown;
  reason: string;
};

/** Where a chain ends: the position and the hash of its last link. */
export type Head = { position: number; hash: string };
export type Link = Head & { chain: string; previousHash: string };
/** SHA-256 of the text's UTF-8 bytes in hex; the rules make no hashes themselves. */
export type Sha256 = (text: string) => string;

/** Before the first link of a chain. */
export const NO_LINKS: Head = { position: 0, hash: "" };

/** Rows of ChainHead that are no chain of events. No subject's chain has a space in its name. */
export const NEWSROOM_HEAD = "newsroom links";
export const BEFORE_CHAINS = "before chains";

type Subjects = Pick<ChainedEvent, "storyId" | "claimId" | "sourceId" | "outletId" | "personId">;

/** The chain that an event is a link of: its story's, or that of the one thing it tells of. */
export function chainOf({ storyId, claimId, sourceId, outletId, personId }: Subjects): string {
  if (storyId) return `story:${storyId}`;
  if (claimId) return `claim:${claimId}`;
  if (sourceId) return `source:${sourceId}`;
  if (outletId) return `outlet:${outletId}`;
  if (personId) return `person:${personId}`;
  return "newsroom";
}

/**
 * The hash of an event as a link: SHA-256 over the canonical JSON (RFC 8785) of the event, its chain, its position, and
 * the hash before it. So no event can be changed, left out or put elsewhere without every later hash being another one.
 */
export function linkHash(event: ChainedEvent, link: Omit<Link, "hash">, sha256: Sha256): string {
  return sha256(linkText(event, link));
}

/** The text that a link's hash is made of, on one line. */
export function linkText(event: ChainedEvent, { chain, position, previousHash }: Omit<Link, "hash">): string {
  return canonical({ ...onlyChained(event), chain, position, previousHash });
}

/** The hash of an event from before there were chains: of the event by itself. */
export function unchainedHash(event: ChainedEvent, sha256: Sha256): string {
  return sha256(unchainedText(event));
}

export function unchainedText(event: ChainedEvent): string {
  return canonical(onlyChained(event));
}

/** The links that follow a chain's head, one for each event, in their order. */
export function linkEvents<Event extends ChainedEvent>(
  events: Event[],
  chain: string,
  head: Head,
  sha256: Sha256,
): (Event & Link)[] {
  let last = head;
  return events.map((event) => {
    const place = { chain, position: last.position + 1, previousHash: last.hash };
    const link = { ...place, hash: linkHash(event, place, sha256) };
    last = link;
    return { ...event, ...link };
  });
}

/** What is wrong with a link; null when it follows `previous` and says what its hash says. */
export type BrokenBy = "changed" | "missing" | "previous" | "cutOff";

export function brokenBy(
  link: ChainedEvent & Link,
  previous: Head,
  sha256: Sha256,
): Exclude<BrokenBy, "cutOff"> | null {
  if (link.position !== previous.position + 1) return "missing";
  if (link.previousHash !== previous.hash) return "previous";
  return linkHash(link, link, sha256) === link.hash ? null : "changed";
}

/** A link of the newsroom's chain, which holds every event of every chain in one order. */
export type NewsroomLinkFacts = {
  /** 1, 2, … */
  position: number;
  eventId: string;
  eventHash: string;
  previousHash: string;
  /** ISO 8601 */
  linkedAt: string;
};

/** The hash of a link of the newsroom's chain, over its canonical JSON. */
export function newsroomLinkHash(
  { position, eventId, eventHash, previousHash, linkedAt }: NewsroomLinkFacts,
  sha256: Sha256,
): string {
  return sha256(canonical({ position, eventId, eventHash, previousHash, linkedAt }));
}

function onlyChained(event: ChainedEvent): ChainedEvent {
  const { at, actorId, kind, claimId, storyId, sourceId, outletId, personId, before, after, reason } = event;
  return { at, actorId, kind, claimId, storyId, sourceId, outletId, personId, before, after, reason };
}

function canonical(value: object): string {
  return canonicalize(value) ?? "";
}
