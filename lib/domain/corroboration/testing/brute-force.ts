import type { LineageGraph, NodeId } from "../lineage-graph";

/**
 * The rule word for word, tried out on every subset of the items: what independentOrigins is compared with. Exponential.
 */
export function bruteForce(graph: LineageGraph) {
  const names = [
    ...new Set([
      ...graph.nodes.map(({ id }) => id),
      ...graph.items,
      ...graph.reliesOn.flat(),
      ...graph.sameOrigin.flat(),
    ]),
  ];
  const groupOf = (id: NodeId) => {
    const group = new Set([id]);
    for (let before = 0; before < group.size; ) {
      before = group.size;
      for (const said of graph.sameOrigin) {
        if (said.some((member) => group.has(member))) for (const member of said) group.add(member);
      }
    }
    return [...group].sort().join("+");
  };
  const group = new Map(names.map((id) => [id, groupOf(id)]));
  const of = (id: NodeId) => group.get(id) ?? "";
  const edges = graph.reliesOn
    .map(([from, to]) => [of(from), of(to)] as const)
    .filter(([from, to]) => from !== to);
  const said = (name: string) => graph.nodes.filter(({ id }) => of(id) === name);
  const known = (name: string) => said(name).some(({ lineage }) => lineage === "known");
  const own = (name: string) => said(name).some(({ ownReporting }) => ownReporting);
  const grounded = (name: string) => own(name) || (known(name) && !edges.some(([from]) => from === name));
  const perhapsGrounded = (name: string) => grounded(name) || !known(name);

  const closure = (start: string, without?: string) => {
    const all = new Set(start === without ? [] : [start]);
    for (let before = 0; before < all.size; ) {
      before = all.size;
      for (const [from, to] of edges) if (all.has(from) && to !== without) all.add(to);
    }
    return all;
  };
  const count = (isGround: (name: string) => boolean, without?: string) => {
    const closures = [...new Set(graph.items)]
      .map((id) => closure(of(id), without))
      .filter((nodes) => [...nodes].some(isGround));
    let most = 0;
    for (let subset = 0; subset < 2 ** closures.length; subset += 1) {
      const taken = closures.filter((_, place) => subset & (1 << place));
      const all = taken.flatMap((nodes) => [...nodes]);
      if (new Set(all).size === all.length) most = Math.max(most, taken.length);
    }
    return most;
  };
  const min = count(grounded);
  return {
    min,
    max: count(perhapsGrounded),
    singlePointsOfFailure:
      min === 0
        ? []
        : names
            .filter((id) => count(grounded, of(id)) === 0)
            .filter((id, place, all) => all.indexOf(id) === place),
    disjoint: (items: readonly NodeId[]) => {
      const all = items.flatMap((id) => [...closure(of(id))]);
      return new Set(all).size === all.length;
    },
  };
}
