import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimLineage, lineagePassage } from "../testing/claim-lineage";
import { BOX, placeSide } from "./layout";
import { lineageSvg } from "./lineage-svg";
import { lineagePicture } from "./picture";
import { sayOrigins, sayPassage, saySinglePoints } from "./say-lineage";
import { svgText } from "./svg-element";

const PASSAGES = [
  lineagePassage("Reuters", { said: "own_reporting", isOrigin: true, isSinglePoint: true }),
  lineagePassage("Mail", { said: "relies" }),
  lineagePassage("words", { wholeWork: false, said: "inherits", inherits: "Mail", exact: "It drew on it." }),
  lineagePassage("Denial", { said: "own_reporting", isOrigin: true }),
];

describe("a claim's lineage as boxes and arrows", () => {
  test("a passage that inherits is drawn as its source, with what it does; each side apart", () => {
    const lineage = claimLineage(PASSAGES, { supports: ["words"], refutes: ["Denial"] }, ["Mail>Reuters"]);
    expect(lineagePicture(lineage)).toMatchObject([
      {
        title: "For the claim",
        nodes: [
          { id: "Mail", name: "Mail", does: "Supports", detail: "“It drew on it.”" },
          { id: "Reuters", does: "", isOrigin: true, isSinglePoint: true },
        ],
        edges: [{ from: "Mail", to: "Reuters", words: "rewrites", edgeId: "Mail>Reuters" }],
      },
      { title: "Against the claim", nodes: [{ id: "Denial", does: "Refutes" }], edges: [] },
    ]);
  });

  test("a passage that alone has one origin with another stands beside the work that it is part of", () => {
    const lineage = claimLineage(PASSAGES, { supports: ["words"] }, ["Mail>Reuters"], {
      oneOrigins: [{ id: "1", members: ["words", "Denial"], what: "One leaker", by: "", at: "" }],
    });
    const [side] = lineagePicture(lineage);
    expect(side?.nodes.map(({ id }) => id).toSorted()).toEqual(["Denial", "Mail", "Reuters", "words"]);
    expect(side?.edges.map(({ from, to, words }) => `${from} ${words} ${to}`)).toEqual([
      "Mail rewrites Reuters",
      "words is part of Mail",
    ]);
    expect(side?.oneOrigin).toMatchObject([{ from: "words", to: "Denial", words: "One leaker" }]);
  });

  test("nothing for a claim without evidence for or against it", () => {
    expect(lineageSvg(claimLineage(PASSAGES, {}), { id: "C-1", name: "Lineage" })).toBeNull();
  });
});

test("no box lies on another, and all lie within the picture", () => {
  const ids = Array.from({ length: 40 }, (_, number) => `n${number}`);
  const edges = ids.slice(1).map((id, number) => `${id}>n${Math.floor(number / 3)}` as const);
  const lineage = claimLineage(
    ids.map((id) => lineagePassage(id)),
    { supports: ids },
    [...edges, "n0>n39"],
  );
  const [side] = lineagePicture(lineage).map(placeSide);
  const nodes = side?.nodes ?? [];
  expect(nodes).toHaveLength(40);
  for (const [place, one] of nodes.entries())
    for (const other of nodes.slice(place + 1))
      expect(Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height).toBe(true);
  for (const { x, y } of nodes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + BOX.width).toBeLessThanOrEqual(side?.width ?? 0);
    expect(y + BOX.height).toBeLessThanOrEqual(side?.height ?? 0);
  }
});

test("words of any kind stay words in the picture", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const hostile = `<script>"&'${text}</title></svg><img src=x onerror=alert(1)>`;
      const passage = lineagePassage("a", {
        exact: hostile,
        source: { id: "a", title: hostile, name: hostile },
      });
      const picture = lineageSvg(claimLineage([passage], { supports: ["a"] }), {
        id: hostile,
        name: hostile,
      });
      const svg = picture ? svgText(picture) : "";
      const tags = new Set([...svg.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag));
      expect([...tags].toSorted()).toEqual(["defs", "g", "marker", "path", "rect", "svg", "text", "title"]);
      expect(svg).not.toContain("onerror=alert(1)>");
    }),
    { numRuns: 50 },
  );
});

describe("in sentences", () => {
  const none = { min: 0, max: 0, independent: [], single: [], unknown: [] };
  const origin = (name: string, reliedOnBy = 0) => ({ name, anonymous: false, reliedOnBy });

  test.each([
    [
      { ...none, min: 2, max: 2, independent: [origin("Reuters", 4), origin("Bloomberg")] },
      "2 independent origins: Reuters, and four reports that rely on it; Bloomberg.",
    ],
    [
      { ...none, min: 1, max: 1, independent: [origin("Axios", 1)] },
      "1 independent origin: Axios, and one report that relies on it.",
    ],
    [
      { ...none, max: 2, unknown: ["Mail", "Post"] },
      "No independent origins. Nobody has said yet what Mail and Post rest on: 2 at most.",
    ],
    [none, "No independent origins."],
    [{ ...none, atLeast: true as const, min: 3, max: 3 }, "At least 3 independent origins."],
  ])("%#", (origins, sentence) => {
    expect(sayOrigins(origins)).toBe(sentence);
  });

  test("single points of failure, and what is said of a passage", () => {
    expect(saySinglePoints({ ...none, single: [{ name: "Reuters", anonymous: false }] })).toBe(
      "A single point of failure: without Reuters, nothing stands.",
    );
    const lineage = claimLineage(PASSAGES, { supports: ["words"] }, ["Mail>Reuters"]);
    expect(sayPassage(lineage, "words")).toEqual(["Rewrites Reuters"]);
    expect(sayPassage(lineage, "Reuters")).toEqual(["Its own reporting"]);
    expect(sayPassage(lineage, "elsewhere")).toEqual([]);
  });
});
