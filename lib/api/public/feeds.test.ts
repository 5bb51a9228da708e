import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { toAtom } from "@/lib/domain/exchange/feeds/atom";
import { type FeedEntry, feedEntries } from "@/lib/domain/exchange/feeds/entries";
import { toJsonFeed } from "@/lib/domain/exchange/feeds/json-feed";
import { SAMPLE_PAGE } from "@/lib/domain/exchange/public-page/testing/sample-page";

const by = { name: "The Desk", host: "https://facts.example.org" };
const entries = feedEntries([SAMPLE_PAGE], by);
const AT = "https://facts.example.org/f/the-plan";

test("verdicts and corrections, newest first; what was withdrawn is in no feed", () => {
  expect(entries.map(({ id, title, updatedAt }) => [id, title, updatedAt.slice(0, 10)])).toEqual([
    [`${AT}#C-1/correction-1`, "Correction: The plan has 28 points", "2026-11-22"],
    [`${AT}#C-3`, "Being checked again: It was drafted in October", "2026-11-21"],
    [`${AT}#C-1`, "Partly supported: The plan has 28 points", "2026-11-20"],
    [`${AT}#C-2`, "Insufficient: It was drafted in Miami", "2026-11-20"],
  ]);
});

test("Atom has what RFC 4287 asks for", () => {
  const atom = toAtom(entries, by);
  const feed = /<feed[^>]*>([\s\S]*?)<entry/.exec(atom)?.[1];
  for (const element of ["<id>", "<title>", "<updated>", "<author><name>The Desk", 'rel="self"'])
    expect(feed).toContain(element);
  for (const one of atom.split("<entry").slice(1))
    for (const element of ["<id>", "<title>", "<updated>", 'rel="alternate"']) expect(one).toContain(element);
});

test("an empty feed is one, too", () => {
  expect(toAtom([], by)).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
  expect(JSON.parse(toJsonFeed([], by)).items).toEqual([]);
});

test("JSON Feed 1.1", () => {
  expect(JSON.parse(toJsonFeed(entries, by))).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Verdicts and corrections, The Desk",
    items: [
      {
        id: `${AT}#C-1/correction-1`,
        content_text: "Correction: “28 points” became “26 points”. Miscounted.",
      },
      {},
      {},
      {},
    ],
  });
});

test("whatever the texts are, both are read back as they were", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const [one] = entries;
      const entry: FeedEntry = { ...(one as FeedEntry), title: `a${words}`, text: `a${words}` };
      const [item] = JSON.parse(toJsonFeed([entry], by)).items;
      expect([item.title, item.content_text]).toEqual([entry.title, entry.text]);
      const xml = parseDocument(toAtom([entry], by), { xmlMode: true });
      expect(textOf(xml)).toContain(entry.title);
    }),
  );
});

test("what XML has no character for is replaced, not escaped", () => {
  const entry = { ...(entries[0] as FeedEntry), title: "a\u0000\u0008\uFFFEb" };
  expect(toAtom([entry], by)).toContain("<title>a\uFFFD\uFFFD\uFFFDb</title>");
});

type Node = { data?: string; children?: Node[] };

function textOf(node: object): string {
  const { data, children } = node as Node;
  return (data ?? "") + (children ?? []).map(textOf).join("");
}
