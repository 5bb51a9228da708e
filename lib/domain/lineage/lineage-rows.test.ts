import { describe, expect, test } from "vitest";
import { independentOrigins } from "../corroboration/independent-origins";
import { type LineageRows, lineageGraph } from "./lineage-rows";

/** Two passages of the Insider and the whole of it, Bloomberg's article as a whole, and words of a report without one. */
const PASSAGES: LineageRows["passages"] = [
  { id: "insider", sourceId: "Insider", wholeWork: true },
  { id: "document", sourceId: "Insider", wholeWork: false },
  { id: "onCall", sourceId: "Insider", wholeWork: false },
  { id: "bloomberg", sourceId: "Bloomberg", wholeWork: true },
  { id: "words", sourceId: "Report", wholeWork: false },
];
const own = (passageId: string) => ({ passageId, known: true, ownReporting: true });

function counted(items: string[], said: Partial<LineageRows> = {}) {
  const rows = { passages: PASSAGES, statements: [], reliesOn: [], sameOrigin: [], ...said };
  const { min, max } = independentOrigins(lineageGraph(rows, items));
  return [min, max];
}

describe("from what is said of passages to the graph", () => {
  test.each<[string, string[], Partial<LineageRows>, [number, number]]>([
    ["nothing is said: unknown, and one source is one", ["document", "onCall"], {}, [0, 1]],
    ["two sources of which nothing is said", ["document", "bloomberg"], {}, [0, 2]],
    ["a source without a passage for the whole", ["words"], {}, [0, 1]],
    [
      "passages inherit their source's own reporting",
      ["document", "onCall"],
      { statements: [own("insider")] },
      [1, 1],
    ],
    [
      "and what it relies on",
      ["document", "bloomberg"],
      { statements: [own("bloomberg")], reliesOn: [{ from: "insider", to: "bloomberg" }] },
      [1, 1],
    ],
    [
      "a passage with lineage of its own stands apart from its source",
      ["document", "onCall", "bloomberg"],
      {
        statements: [own("bloomberg"), own("document")],
        reliesOn: [{ from: "onCall", to: "bloomberg" }],
      },
      [2, 2],
    ],
    [
      "somebody looked, and what it rests on is not known",
      ["bloomberg"],
      { statements: [{ passageId: "bloomberg", known: false, ownReporting: false }] },
      [0, 1],
    ],
    [
      "known, and relying on nothing further",
      ["bloomberg"],
      { statements: [{ passageId: "bloomberg", known: true, ownReporting: false }] },
      [1, 1],
    ],
    [
      "one origin with a passage that inherits says nothing of the rest of its source",
      ["insider", "document", "bloomberg"],
      { statements: [own("bloomberg")], sameOrigin: [["document", "bloomberg"]] },
      [1, 1],
    ],
    [
      "one origin for two that are grounded",
      ["document", "bloomberg"],
      { statements: [own("bloomberg"), own("document")], sameOrigin: [["document", "bloomberg"]] },
      [1, 1],
    ],
    [
      "said to have one origin with the whole of its own source: still unknown",
      ["document"],
      { sameOrigin: [["document", "insider"]] },
      [0, 1],
    ],
  ])("%s", (_, items, said, expected) => {
    expect(counted(items, said)).toEqual(expected);
  });
});
