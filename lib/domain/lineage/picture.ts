import type { ClaimLineage, LineagePassage } from "./claim-lineage";
import { passageName } from "./say-lineage";
import { RELATION_LABELS, RELATION_WORDS } from "./vocabulary";

/** A box of the picture: a passage, or a source with those of its passages that share its lineage. */
export type PictureNode = {
  id: string;
  name: string;
  /** The beginning of its words, or the title of its source. */
  detail: string;
  /** What it does to the claim: "Supports in part", "2 passages support". Empty when it is only relied on. */
  does: string;
  isOrigin: boolean;
  isSinglePoint: boolean;
  /** Nobody has said what it rests on. */
  isUnknown: boolean;
};

/**
 * `words` say it after the name of the one that relies, `label` stands on the line. `edgeId`: the reliance that a person
 * said; null for what follows from others.
 */
export type PictureEdge = { from: string; to: string; words: string; label: string; edgeId: string | null };

/** One side of the claim: what supports it, or what refutes it, each down to where it comes from. */
export type PictureSide = {
  title: string;
  nodes: PictureNode[];
  edges: PictureEdge[];
  /** Nodes said to be of one origin, two by two. */
  oneOrigin: PictureEdge[];
};

/** The two sides of a claim as boxes and arrows; a side that nothing stands on is left out. Pure: layout.ts places it. */
export function lineagePicture(lineage: ClaimLineage): PictureSide[] {
  const { supports, inPart, refutes } = lineage.items;
  const sides = [
    { title: "For the claim", items: [...supports, ...inPart] },
    { title: "Against the claim", items: refutes },
  ];
  return sides
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => sideOf(lineage, title, items));
}

function sideOf(lineage: ClaimLineage, title: string, items: readonly string[]): PictureSide {
  const passages = new Map(lineage.passages.map((passage) => [passage.id, passage]));
  const grouped = new Set(lineage.oneOrigins.flatMap(({ members }) => members));
  // A passage that inherits is drawn as its source, unless it alone has one origin with another.
  const nodeOf = (id: string) => (grouped.has(id) ? id : (passages.get(id)?.inherits ?? id));
  const parts = lineage.passages.flatMap(({ id, inherits }) =>
    grouped.has(id) && inherits !== null
      ? [{ from: id, to: inherits, words: "is part of", label: "part of", edgeId: null }]
      : [],
  );
  const edges = [
    ...lineage.edges.map(({ id, from, to, relation }) => ({
      from: nodeOf(from),
      to: nodeOf(to),
      words: RELATION_WORDS[relation],
      label: RELATION_LABELS[relation],
      edgeId: id,
    })),
    ...parts,
  ].filter(({ from, to }) => from !== to);
  const groups = lineage.oneOrigins.map(({ members, what }) => ({
    nodes: [...new Set(members.map(nodeOf))],
    what,
  }));

  const reached = new Set(items.map(nodeOf));
  for (const node of reached) {
    for (const { from, to } of edges) if (from === node) reached.add(to);
    for (const { nodes } of groups) if (nodes.includes(node)) for (const other of nodes) reached.add(other);
  }
  return {
    title,
    nodes: [...reached].map((id) =>
      pictureNode(
        lineage,
        passages,
        id,
        items.filter((item) => nodeOf(item) === id),
      ),
    ),
    edges: edges.filter(({ from }) => reached.has(from)),
    oneOrigin: groups.flatMap(({ nodes, what }) =>
      nodes.some((node) => reached.has(node))
        ? nodes.slice(1).map((to, place) => ({
            from: nodes[place] ?? to,
            to,
            words: what || "one origin",
            label: "one origin",
            edgeId: null,
          }))
        : [],
    ),
  };
}

function pictureNode(
  { items }: ClaimLineage,
  passages: ReadonlyMap<string, LineagePassage>,
  id: string,
  mine: readonly string[],
): PictureNode {
  // A source without a passage for the whole work is drawn by what inherits from it.
  const passage = passages.get(id) ?? [...passages.values()].find(({ inherits }) => inherits === id);
  const does = [
    sayCount(mine.filter((item) => items.supports.includes(item)).length, "Supports", "support"),
    sayCount(
      mine.filter((item) => items.inPart.includes(item)).length,
      "Supports in part",
      "support in part",
    ),
    sayCount(mine.filter((item) => items.refutes.includes(item)).length, "Refutes", "refute"),
  ].filter(Boolean);
  const [only] = mine;
  const worded = passage?.exact || mine.length !== 1 || !only ? passage : passages.get(only);
  return {
    id,
    name: passage ? passageName(passage) : "a source",
    detail: worded?.exact ? quoted(worded) : (passage?.source?.title ?? ""),
    does: does.join(", "),
    isOrigin: passage?.isOrigin ?? false,
    isSinglePoint: passage?.isSinglePoint ?? false,
    isUnknown: passage === undefined || ["nothing", "inherits", "not_known"].includes(passage.said),
  };
}

/** Words of the checker's own are no quotation. */
function quoted({ exact, paraphrased }: LineagePassage): string {
  return paraphrased ? exact : `“${exact}”`;
}

function sayCount(count: number, one: string, many: string): string {
  if (count === 0) return "";
  return count === 1 ? one : `${count} passages ${many}`;
}
