import fc from "fast-check";
import { expect, test } from "vitest";
import { independentOrigins } from "./independent-origins";
import type { LineageGraph, NodeId } from "./lineage-graph";
import { bruteForce } from "./testing/brute-force";

const id = (most: number) => fc.nat({ max: most - 1 }).map((number) => `n${number}`);

/** Anything at all: circles, self-references, repeated edges, groups of groups, names that stand in no list. */
const anyGraph = fc.integer({ min: 1, max: 11 }).chain(
  (size): fc.Arbitrary<LineageGraph> =>
    fc.record({
      items: fc.array(id(size), { maxLength: 9 }),
      nodes: fc.array(
        fc.record({
          id: id(size),
          lineage: fc.constantFrom("known" as const, "known" as const, "unknown" as const),
          ownReporting: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
        }),
        { maxLength: 14 },
      ),
      reliesOn: fc.array(fc.tuple(id(size), id(size)), { maxLength: 16 }),
      sameOrigin: fc.oneof(
        { weight: 2, arbitrary: fc.constant<NodeId[][]>([]) },
        fc.array(fc.array(id(size), { maxLength: 3 }), { maxLength: 3 }),
      ),
    }),
);

/** Known throughout, without circles: edges point to higher numbers only. */
const groundedGraph = fc.integer({ min: 2, max: 16 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    items: fc.uniqueArray(id(size), { maxLength: 12 }),
    own: fc.uniqueArray(id(size), { maxLength: 4 }),
    reliesOn: fc.array(
      fc
        .tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 }))
        .filter(([a, b]) => a !== b)
        .map(([a, b]): [NodeId, NodeId] => [`n${Math.min(a, b)}`, `n${Math.max(a, b)}`]),
      { maxLength: 24 },
    ),
  }),
);

test("is what trying out every subset gives", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const found = independentOrigins(graph);
      const expected = bruteForce(graph);
      expect(found.min).toBe(expected.min);
      expect(found.max).toBe(expected.max);
      expect(found.independentItems).toHaveLength(found.min);
      expect(expected.disjoint(found.independentItems)).toBe(true);
      expect(graph.items).toEqual(expect.arrayContaining(found.independentItems));
      expect(found.singlePointsOfFailure.toSorted()).toEqual(expected.singlePointsOfFailure.toSorted());
      expect(found.atLeast).toBeUndefined();
    }),
    { numRuns: 1500 },
  );
});

test("adding an item never lowers the count", () => {
  fc.assert(
    fc.property(anyGraph, id(11), (graph, item) => {
      const more = independentOrigins({ ...graph, items: [...graph.items, item] });
      const before = independentOrigins(graph);
      expect(more.min).toBeGreaterThanOrEqual(before.min);
      expect(more.max).toBeGreaterThanOrEqual(before.max);
    }),
  );
});

test("adding an edge to a grounded graph without circles never raises the count", () => {
  fc.assert(
    fc.property(groundedGraph, id(16), id(16), ({ size, items, own, reliesOn }, from, to) => {
      const nodes = Array.from({ length: 16 }, (_, number) => ({
        ...{ id: `n${number}`, lineage: "known" as const },
        ownReporting: number < size && own.includes(`n${number}`),
      }));
      const graph: LineageGraph = { items, nodes, reliesOn, sameOrigin: [] };
      const withEdge = independentOrigins({ ...graph, reliesOn: [...reliesOn, [from, to]] });
      expect(withEdge.min).toBeLessThanOrEqual(independentOrigins(graph).min);
    }),
  );
});
