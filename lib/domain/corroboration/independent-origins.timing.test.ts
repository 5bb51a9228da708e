import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { independentOrigins } from "./independent-origins";
import type { LineageGraph, NodeId } from "./lineage-graph";

/** Linear congruential (Numerical Recipes): the same graphs every time. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Items that rely on `each` of the origins, picked at random. */
function tangled(items: number, origins: number, each: number, seed: number): LineageGraph {
  const pick = random(seed);
  const ids = Array.from({ length: items }, (_, number) => `item${number}`);
  const reliesOn = ids.flatMap((id) =>
    Array.from({ length: each }, (): [NodeId, NodeId] => [id, `origin${pick(origins)}`]),
  );
  const nodes = [...ids, ...Array.from({ length: origins }, (_, number) => `origin${number}`)];
  return {
    items: ids,
    nodes: nodes.map((id) => ({ id, lineage: "known", ownReporting: false })),
    reliesOn,
    sameOrigin: [],
  };
}

function took(graph: LineageGraph) {
  const start = processorMs();
  const found = independentOrigins(graph);
  return { found, ms: processorMs() - start };
}

const SIXTY = [2, 3, 4, 6, 10].flatMap((each) =>
  [20, 40, 60, 90, 120, 200, 340].flatMap((origins) => [1, 2, 3].map((seed) => ({ each, origins, seed }))),
);

describe("60 items on up to 400 nodes", () => {
  test("exactly, each in less than 50 ms", () => {
    // The first graphs are slower until the code is compiled: all of them, since the easy ones never come to the search.
    for (const { each, origins, seed } of SIXTY) took(tangled(60, origins, each, seed));
    for (const { each, origins, seed } of SIXTY) {
      const { found, ms } = took(tangled(60, origins, each, seed));
      expect(found.atLeast, `${each} of ${origins}`).toBeUndefined();
      expect(ms, `${each} of ${origins}`).toBeLessThan(50);
    }
  });
});

describe("beyond that, exactly or at least so many, within 2 s", () => {
  test.each<[string, LineageGraph]>([
    ["300 items that rely on two of 200 origins", tangled(300, 200, 2, 1)],
    ["200 items that rely on three of 300 origins", tangled(200, 300, 3, 1)],
    ["600 items that rely on three of 900 origins", tangled(600, 900, 3, 1)],
    ["1000 items that rely on four of 2000 origins", tangled(1000, 2000, 4, 1)],
    ["1000 items that rely on 200 of 400 origins", tangled(1000, 400, 200, 1)],
    ["5000 items that rely on three of 20 000 origins", tangled(5000, 20_000, 3, 1)],
    ["3000 items that rely on a hundred of 5000 origins", tangled(3000, 5000, 100, 1)],
  ])("%s", (_, graph) => {
    const { found, ms } = took(graph);
    expect(ms).toBeLessThan(2000);
    expect(found.min).toBeGreaterThan(0);
    expect(found.max).toBeGreaterThanOrEqual(found.min);
  });

  test("a chain of 50 000 reports, longer than any call stack", () => {
    const ids = Array.from({ length: 50_000 }, (_, number) => `n${number}`);
    const { found, ms } = took({
      items: ids,
      nodes: ids.map((id) => ({ id, lineage: "known", ownReporting: false })),
      reliesOn: ids.slice(1).map((id, number): [NodeId, NodeId] => [`n${number}`, id]),
      sameOrigin: [],
    });
    expect(found).toMatchObject({ min: 1, max: 1, independentItems: ["n49999"] });
    expect(ms).toBeLessThan(2000);
  });

  test("a circle of 20 000 reports, and one group of them all", () => {
    const ids = Array.from({ length: 20_000 }, (_, number) => `n${number}`);
    const circle: LineageGraph = {
      items: ids,
      nodes: ids.map((id) => ({ id, lineage: "known", ownReporting: false })),
      reliesOn: ids.map((id, number): [NodeId, NodeId] => [id, ids[(number + 1) % ids.length] ?? id]),
      sameOrigin: [],
    };
    expect(independentOrigins(circle)).toMatchObject({ min: 0, max: 0 });
    expect(independentOrigins({ ...circle, sameOrigin: [ids] })).toMatchObject({ min: 1, max: 1 });
  });
});
