import type { LineageGraph, NodeId } from "../corroboration/lineage-graph";

/** What people have said of where passages come from, as it stands: nothing that was taken back. */
export type LineageRows = {
  passages: readonly { id: string; sourceId: string; wholeWork: boolean }[];
  statements: readonly { passageId: string; known: boolean; ownReporting: boolean }[];
  reliesOn: readonly { from: string; to: string }[];
  /** Passages said to come from one origin. */
  sameOrigin: readonly (readonly string[])[];
};

/**
 * The graph of some items (ids of passages). A passage of which something is said, by a statement or by what it relies on,
 * is a node of its own, and known unless the statement says that nobody knows. Any other inherits its source's lineage: it
 * is one with the passage for the whole work. If it was said to have one origin with others, it stands apart from the work
 * and relies on it, so that this says nothing of the work. The whole work of a source is unknown until something is said.
 */
export function lineageGraph(rows: LineageRows, items: readonly string[]): LineageGraph {
  const statements = new Map(rows.statements.map((statement) => [statement.passageId, statement]));
  const relying = new Set(rows.reliesOn.map(({ from }) => from));
  const grouped = new Set(rows.sameOrigin.flat());
  const works = worksOf(rows);

  const nodes = new Map<NodeId, LineageGraph["nodes"][number]>();
  const reliesOn = rows.reliesOn.map(({ from, to }): [NodeId, NodeId] => [from, to]);
  const sameOrigin = rows.sameOrigin.map((members) => [...members]);
  for (const { id } of rows.passages) {
    const statement = statements.get(id);
    const known = statement ? statement.known : relying.has(id);
    nodes.set(id, {
      id,
      lineage: known ? "known" : "unknown",
      ownReporting: statement?.ownReporting ?? false,
    });
    const work = works.get(id);
    if (work === undefined) continue;
    if (!nodes.has(work)) nodes.set(work, { id: work, lineage: "unknown", ownReporting: false });
    if (grouped.has(id)) reliesOn.push([id, work]);
    else sameOrigin.push([work, id]);
  }
  return { items: [...items], nodes: [...nodes.values()], reliesOn, sameOrigin };
}

/** For every passage of which nothing is said, the node of its source's whole work, whose lineage it inherits. */
export function worksOf({ passages, statements, reliesOn }: LineageRows): Map<string, NodeId> {
  const said = new Set([
    ...statements.map(({ passageId }) => passageId),
    ...reliesOn.map(({ from }) => from),
  ]);
  const works = new Map(
    passages.filter(({ wholeWork }) => wholeWork).map(({ sourceId, id }) => [sourceId, id]),
  );
  return new Map(
    passages.flatMap(({ id, sourceId, wholeWork }) =>
      wholeWork || said.has(id) ? [] : [[id, works.get(sourceId) ?? workNode(sourceId)] as const],
    ),
  );
}

/** Stands for the whole work of a source that has no passage for it. */
function workNode(sourceId: string): NodeId {
  return `source:${sourceId}`;
}
