import { describe, expect, test } from "vitest";
import { independentOrigins } from "./independent-origins";
import type { Independence, LineageGraph } from "./lineage-graph";

/** "A own" rests on its own reporting, "A ?" has unknown lineage, any other node is known. */
function graph(
  items: string,
  nodes: string,
  reliesOn: readonly `${string}>${string}`[] = [],
  sameOrigin: readonly string[] = [],
): LineageGraph {
  return {
    items: items.split(" ").filter(Boolean),
    nodes: nodes.split(", ").map((said) => {
      const [id = "", what] = said.split(" ");
      return { id, lineage: what === "?" ? "unknown" : "known", ownReporting: what === "own" };
    }),
    reliesOn: reliesOn.map((edge) => edge.split(">") as [string, string]),
    sameOrigin: sameOrigin.map((group) => group.split(" ")),
  };
}

function found(
  min: number,
  max: number,
  independentItems: string,
  singlePointsOfFailure: string,
): Independence {
  const ids = (said: string) => said.split(" ").filter(Boolean);
  return {
    ...{ min, max },
    independentItems: ids(independentItems),
    singlePointsOfFailure: ids(singlePointsOfFailure),
  };
}

describe("the worked examples of the rule", () => {
  test.each<[string, LineageGraph, Independence]>([
    ["A and B rely on each other only", graph("A B", "A, B", ["A>B", "B>A"]), found(0, 0, "", "")],
    ["the same, and A also saw a document", graph("A B", "A own, B", ["A>B", "B>A"]), found(1, 1, "A", "A")],
    [
      "X relies on A and B, Y on B and C",
      graph("X Y", "X, Y, A, B, C", ["X>A", "X>B", "Y>B", "Y>C"]),
      found(1, 1, "X", ""),
    ],
    [
      "the same, with A and C attached as evidence too",
      graph("X Y A C", "X, Y, A, B, C", ["X>A", "X>B", "Y>B", "Y>C"]),
      found(2, 2, "A C", ""),
    ],
  ])("%s", (_, lineage, independence) => {
    expect(independentOrigins(lineage)).toEqual(independence);
  });
});

const ARTICLES =
  "Reuters own, CyprusMail, UNN, PolskieRadio, Caliber, Bloomberg, Recording, Babel, IntelliNews, Axios own";
const RELIANCE = [
  ...(["CyprusMail>Reuters", "UNN>Reuters", "PolskieRadio>Reuters", "Caliber>Reuters"] as const),
  ...(["Bloomberg>Recording", "Babel>Bloomberg", "IntelliNews>Bloomberg", "IntelliNews>Axios"] as const),
];
const EIGHT = "Reuters CyprusMail UNN PolskieRadio Caliber Bloomberg Babel IntelliNews";

describe("nine articles on one plan", () => {
  test("two origins when lineage is asserted per article", () => {
    const lineage = graph(`${EIGHT} TheInsider`, `${ARTICLES}, TheInsider own`, [
      ...RELIANCE,
      "TheInsider>Bloomberg",
    ]);
    expect(independentOrigins(lineage)).toMatchObject({ min: 2, max: 2, singlePointsOfFailure: [] });
  });

  const apart = `${EIGHT} InsiderDocument InsiderOnBloomberg`;
  const passages = `${ARTICLES}, InsiderDocument own, InsiderOnBloomberg`;
  const reliance = [...RELIANCE, "InsiderOnBloomberg>Bloomberg"] as const;

  test("three when what one of them saw is evidence apart from what it cites", () => {
    expect(independentOrigins(graph(apart, passages, reliance))).toMatchObject({
      ...{ min: 3, max: 3, singlePointsOfFailure: [] },
      independentItems: ["Reuters", "Bloomberg", "InsiderDocument"],
    });
  });

  test("two again once the recording and the document are said to come from one leaker", () => {
    const oneLeaker = graph(apart, passages, reliance, ["Recording InsiderDocument"]);
    expect(independentOrigins(oneLeaker)).toMatchObject({
      ...{ min: 2, max: 2, independentItems: ["Reuters", "InsiderDocument"] },
    });
  });
});

describe("what else a graph can hold", () => {
  test.each<[string, LineageGraph, Independence]>([
    ["nothing", { items: [], nodes: [], reliesOn: [], sameOrigin: [] }, found(0, 0, "", "")],
    ["no item", graph("", "A own"), found(0, 0, "", "")],
    ["an item whose lineage is known and that relies on nothing", graph("A", "A"), found(1, 1, "A", "A")],
    ["unknown lineage counts at most", graph("A B", "A ?, B ?"), found(0, 2, "", "")],
    ["unknown lineage below what is known", graph("A B", "A, B own, C ?", ["A>C"]), found(1, 2, "B", "B")],
    [
      "unknown, and relying on something that is grounded",
      graph("A", "A ?, B", ["A>B"]),
      found(1, 1, "A", "A B"),
    ],
    ["a node that nothing is said of", graph("A", "B", ["B>A"]), found(0, 1, "", "")],
    ["a self-reference says nothing", graph("A", "A", ["A>A"]), found(1, 1, "A", "A")],
    ["repeated edges", graph("A B", "A, B, C", ["A>C", "A>C", "B>C"]), found(1, 1, "A", "C")],
    ["an item named twice", graph("A A", "A own"), found(1, 1, "A", "A")],
    ["a group of one, and an empty one", graph("A", "A own", [], ["A", ""]), found(1, 1, "A", "A")],
    [
      "a circle that reaches ground is grounded throughout",
      graph("A B", "A, B, C own", ["A>B", "B>A", "B>C"]),
      found(1, 1, "A", "B C"),
    ],
    [
      "merging a circle leaves one node that relies on nothing",
      graph("A B", "A, B", ["A>B", "B>A"], ["A B"]),
      found(1, 1, "A", "A B"),
    ],
    [
      "groups that share a node are one",
      graph("A B C", "A own, B own, C own", [], ["A B", "B C"]),
      found(1, 1, "A", "A B C"),
    ],
    [
      "a merged node is known when any member is",
      graph("A B", "A ?, B", [], ["A B"]),
      found(1, 1, "A", "A B"),
    ],
    [
      "a single point behind two ways",
      graph("X", "X, A, B, Z", ["X>A", "X>B", "A>Z", "B>Z"]),
      found(1, 1, "X", "X Z"),
    ],
  ])("%s", (_, lineage, independence) => {
    expect(independentOrigins(lineage)).toEqual(independence);
  });
});
