import type { ClaimLineage, LineagePassage } from "../lineage/claim-lineage";

const NOTHING = { min: 0, max: 0, independent: [], single: [], unknown: [] };

/** A passage of a source that is called as its id. */
export function lineagePassage(id: string, more: Partial<LineagePassage> = {}): LineagePassage {
  return {
    id,
    source: { id: `source of ${id}`, title: `${id} on the plan`, name: id },
    ...{ wholeWork: true, exact: "", paraphrased: false, said: "nothing", note: "", inherits: null },
    ...{ isOrigin: false, isSinglePoint: false, ...more },
  };
}

/** Lineage for tests: edges as "from>to". */
export function claimLineage(
  passages: LineagePassage[],
  items: Partial<ClaimLineage["items"]>,
  edges: readonly `${string}>${string}`[] = [],
  more: Partial<ClaimLineage> = {},
): ClaimLineage {
  return {
    passages,
    items: { supports: [], inPart: [], refutes: [], ...items },
    edges: edges.map((edge) => {
      const [from = "", to = ""] = edge.split(">");
      return { id: edge, from, to, relation: "rewrites", note: "", by: "Someone", at: "", shownBy: "" };
    }),
    oneOrigins: [],
    ...{ exact: NOTHING, narrower: NOTHING, against: NOTHING, ...more },
  };
}
