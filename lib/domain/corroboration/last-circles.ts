/**
 * Where every chain of reliance ends: the strongly connected components that rely on nothing outside themselves. Mostly
 * single nodes; a circle of reports that rely on one another only is one too. Gives for each node the number of the
 * component it is in (`component`), components numbered so that what is relied on comes first, and which of them are last.
 *
 * Two closures that share a node share all that it relies on, so they share one of these: comparing what each item ends in
 * is the same as comparing whole closures. R. Tarjan, Depth-first search and linear graph algorithms (1972), without
 * recursion, since a chain can be longer than the call stack. O(nodes + edges).
 */
export function lastCircles(reliesOn: readonly (readonly number[])[]): {
  component: Int32Array;
  count: number;
  isLast: boolean[];
} {
  const size = reliesOn.length;
  const component = new Int32Array(size).fill(-1);
  const seenAs = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const nextEdge = new Int32Array(size);
  const open: number[] = [];
  let seen = 0;
  let count = 0;

  for (let start = 0; start < size; start += 1) {
    if (seenAs[start] !== -1) continue;
    const path = [start];
    while (path.length > 0) {
      const node = path.at(-1) as number;
      if (seenAs[node] === -1) {
        seenAs[node] = seen;
        lowest[node] = seen;
        seen += 1;
        open.push(node);
      }
      const edge = nextEdge[node] ?? 0;
      const next = reliesOn[node]?.[edge];
      if (next !== undefined) {
        nextEdge[node] = edge + 1;
        if (seenAs[next] === -1) path.push(next);
        else if (component[next] === -1) lowest[node] = Math.min(lowest[node] ?? 0, seenAs[next] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lowest[above] = Math.min(lowest[above] ?? 0, lowest[node] ?? 0);
      if (lowest[node] !== seenAs[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component[member] = count;
        if (member === node) break;
      }
      count += 1;
    }
  }

  const isLast = Array.from({ length: count }, () => true);
  reliesOn.forEach((nodes, node) => {
    for (const next of nodes) if (component[next] !== component[node]) isLast[component[node] ?? 0] = false;
  });
  return { component, count, isLast };
}
