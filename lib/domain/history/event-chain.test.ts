import { expect, test } from "vitest";
import {
  brokenBy,
  type ChainedEvent,
  chainOf,
  linkEvents,
  linkHash,
  NO_LINKS,
  newsroomLinkHash,
  unchainedHash,
} from "./event-chain";

/** The rules are told how to hash. Here a text is its own hash, so that what is hashed can be read. */
const sha256 = (text: string) => text;

const EVENT: ChainedEvent = {
  at: "2026-11-27T18:00:00.000Z",
  actorId: "person-1",
  kind: "claim.edited",
  claimId: "claim-1",
  storyId: null,
  sourceId: null,
  outletId: null,
  personId: null,
  before: { wording: "28 points", count: 1 },
  after: { wording: "22 points", count: 2 },
  reason: "",
};
const CHAIN = "claim:claim-1";

const three = () =>
  linkEvents(
    [EVENT, { ...EVENT, kind: "claim.cut" }, { ...EVENT, reason: "Too long" }],
    CHAIN,
    NO_LINKS,
    sha256,
  );

test.each([
  [{ storyId: "s", claimId: "c", sourceId: "x" }, "story:s"],
  [{ claimId: "c", sourceId: "x" }, "claim:c"],
  [{ sourceId: "x", outletId: "o" }, "source:x"],
  [{ outletId: "o" }, "outlet:o"],
  [{ personId: "p" }, "person:p"],
  [{}, "newsroom"],
])("the chain of %j is %s", (subjects, chain) => {
  const none = { storyId: null, claimId: null, sourceId: null, outletId: null, personId: null };
  expect(chainOf({ ...none, ...subjects })).toBe(chain);
});

test("the hash is of RFC 8785's JSON: keys in order, no white space, whatever the order they were written in", () => {
  const text =
    '{"actorId":"person-1","after":{"count":2,"wording":"22 points"},"at":"2026-11-27T18:00:00.000Z",' +
    '"before":{"count":1,"wording":"28 points"},"chain":"claim:claim-1","claimId":"claim-1","kind":"claim.edited",' +
    '"outletId":null,"personId":null,"position":1,"previousHash":"","reason":"","sourceId":null,"storyId":null}';
  const place = { chain: CHAIN, position: 1, previousHash: "" };
  expect(linkHash(EVENT, place, sha256)).toBe(sha256(text));
  const turned = { ...EVENT, before: { count: 1, wording: "28 points" } };
  expect(linkHash(turned, place, sha256)).toBe(sha256(text));
});

test("each link follows the one before it, from wherever the chain ends", () => {
  const links = three();
  expect(links.map(({ position }) => position)).toEqual([1, 2, 3]);
  expect(links.map(({ previousHash }) => previousHash)).toEqual(["", links[0]?.hash, links[1]?.hash]);
  expect(links.map((link, index) => brokenBy(link, links[index - 1] ?? NO_LINKS, sha256))).toEqual([
    null,
    null,
    null,
  ]);
  const [next] = linkEvents([EVENT], CHAIN, { position: 3, hash: links[2]?.hash ?? "" }, sha256);
  expect(next).toMatchObject({ position: 4, previousHash: links[2]?.hash });
});

const CHANGES: [string, Partial<ChainedEvent>][] = [
  ["when", { at: "2026-11-27T18:00:00.001Z" }],
  ["who", { actorId: "person-2" }],
  ["what", { kind: "claim.placed" }],
  ["of which claim", { claimId: "claim-2" }],
  ["a story", { storyId: "story-1" }],
  ["a source", { sourceId: "source-1" }],
  ["an outlet", { outletId: "outlet-1" }],
  ["a person", { personId: "person-1" }],
  ["one letter before", { before: { wording: "28 point", count: 1 } }],
  ["a number after", { after: { wording: "22 points", count: 3 } }],
  ["nothing after", { after: null }],
  ["the reason", { reason: " " }],
];
test.each(CHANGES)("a change of it is noticed: %s", (_, change) => {
  const [first] = three();
  if (!first) throw new Error("There is a first link.");
  expect(brokenBy({ ...first, ...change }, NO_LINKS, sha256)).toBe("changed");
  expect(unchainedHash({ ...EVENT, ...change }, sha256)).not.toBe(unchainedHash(EVENT, sha256));
});

test("a link that is missing, and one that was made anew, are noticed at the link after it", () => {
  const [first, second, third] = three();
  if (!first || !second || !third) throw new Error("There are three links.");
  expect(brokenBy(third, first, sha256)).toBe("missing");
  const forged = linkEvents([{ ...EVENT, reason: "Forged" }], CHAIN, first, sha256)[0];
  if (!forged) throw new Error("There is a forged link.");
  expect(brokenBy(forged, first, sha256)).toBeNull();
  expect(brokenBy(third, forged, sha256)).toBe("previous");
});

test("a link of the newsroom's chain covers its event, its place, its time and the link before it", () => {
  const link = { position: 7, eventId: "12", eventHash: "aa", previousHash: "bb", linkedAt: EVENT.at };
  const hash = newsroomLinkHash(link, sha256);
  const others = [
    { position: 8 },
    { eventId: "13" },
    { eventHash: "ab" },
    { previousHash: "" },
    { linkedAt: "" },
  ];
  expect(others.map((other) => newsroomLinkHash({ ...link, ...other }, sha256))).not.toContain(hash);
});
