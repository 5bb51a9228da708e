import { capitalised } from "../verification/say-items";
import type { ClaimLineage } from "./claim-lineage";
import { BOX, type PlacedEdge, type PlacedNode, type PlacedSide, placeSide } from "./layout";
import { lineagePicture } from "./picture";
import { type SvgElement, svg } from "./svg-element";

const TITLE_HEIGHT = 30;

/** The colours of the page that it stands in; on a page without them, ink on paper. */
const COLOUR = {
  ink: "var(--ink, #1d1b16)",
  quiet: "var(--ink-2, #57524a)",
  sheet: "var(--sheet, #fffdf8)",
  line: "var(--control, #8a8375)",
  accent: "var(--accent, #1f4e9c)",
} as const;

/**
 * The picture of a claim's lineage: for the page and for files that open without a server. No script, no style sheet,
 * nothing from elsewhere. It is told by shape and words as well as by colour; for those who hear it, the same is said as a
 * list beside it, so it is one picture with a name. `id` is the picture's own on its page. Null when there is nothing to
 * draw.
 */
export function lineageSvg(
  lineage: ClaimLineage,
  { id, name }: { id: string; name: string },
): SvgElement | null {
  const sides = lineagePicture(lineage).map(placeSide);
  if (sides.length === 0) return null;
  const arrow = `relies-on-${id}`;
  const width = round(Math.max(...sides.map((side) => side.width)));
  let y = 0;
  const drawn = sides.flatMap((side) => {
    const at = y;
    y += TITLE_HEIGHT + side.height;
    return drawSide(side, at, arrow);
  });
  return svg(
    "svg",
    {
      ...{ xmlns: "http://www.w3.org/2000/svg", role: "img", "aria-label": name },
      ...{ width, height: round(y), viewBox: `0 0 ${width} ${round(y)}` },
      ...{ fontFamily: "inherit", fontSize: 12.5 },
    },
    [drawArrow(arrow), ...drawn],
  );
}

function drawArrow(id: string): SvgElement {
  const size = { refX: 7, refY: 4, markerWidth: 8, markerHeight: 8 };
  return svg("defs", {}, [
    svg("marker", { id, viewBox: "0 0 8 8", ...size, orient: "auto" }, [
      svg("path", { d: "M0 0 8 4 0 8Z", fill: COLOUR.line }),
    ]),
  ]);
}

function drawSide({ title, nodes, edges, oneOrigin }: PlacedSide, y: number, arrow: string): SvgElement[] {
  const at = { x: 12, y: round(y + 20) };
  return [
    svg("text", { ...at, fontWeight: 600, fontSize: 14, fill: COLOUR.ink }, [title]),
    svg("g", { transform: `translate(0 ${round(y + TITLE_HEIGHT)})` }, [
      ...edges.flatMap((edge) => drawEdge(edge, arrow)),
      ...oneOrigin.flatMap(drawOneOrigin),
      ...nodes.map(drawNode),
    ]),
  ];
}

function drawEdge({ points, words, label }: PlacedEdge, arrow: string): SvgElement[] {
  const d = points.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  const line = { fill: "none", stroke: COLOUR.line, strokeWidth: 1.5, markerEnd: `url(#${arrow})` };
  return [
    svg("path", { d, ...line }, [svg("title", {}, [words])]),
    ...drawLabel(points[0], label, COLOUR.quiet),
  ];
}

/** Where the line leaves the box. */
function drawLabel(at: { x: number; y: number } | undefined, label: string, fill: string): SvgElement[] {
  if (!at) return [];
  return [svg("text", { x: round(at.x + 6), y: round(at.y - 5), fontSize: 11.5, fill }, [label])];
}

/** No arrow: neither relies on the other. */
function drawOneOrigin({ points: [from, to], words, label }: PlacedEdge): SvgElement[] {
  if (!from || !to) return [];
  const d = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  const line = { fill: "none", stroke: COLOUR.accent, strokeWidth: 2.5, strokeDasharray: "2 4" };
  return [
    svg("path", { d, ...line }, [svg("title", {}, [words])]),
    ...drawLabel({ x: from.x, y: from.y + 18 }, label, COLOUR.accent),
  ];
}

function drawNode({ x, y, name, detail, does, isOrigin, isSinglePoint, isUnknown }: PlacedNode): SvgElement {
  const box = svg("rect", {
    ...{ x: round(x), y: round(y), width: BOX.width, height: BOX.height, rx: 6, fill: COLOUR.sheet },
    ...{ stroke: isOrigin ? COLOUR.ink : COLOUR.line, strokeWidth: isOrigin ? 2.5 : 1 },
    ...(isUnknown ? { strokeDasharray: "5 4" } : {}),
  });
  const state = [
    isOrigin ? "Origin" : isUnknown ? "Not said what it rests on" : "",
    isSinglePoint ? "single point of failure" : "",
  ].filter(Boolean);
  const strong = { fontWeight: 600, fill: COLOUR.ink };
  const quiet = { fill: COLOUR.quiet };
  const lines = [
    { text: cut(name, 30), look: strong },
    { text: cut(detail, 34), look: quiet },
    { text: cut(does || "Relied on", 34), look: quiet },
    { text: cut(capitalised(state.join(", ")), 34), look: strong },
  ];
  const texts = lines.flatMap(({ text, look }, place) =>
    text ? [svg("text", { x: round(x + 10), y: round(y + 20 + place * 18), ...look }, [text])] : [],
  );
  return svg("g", {}, [box, ...texts, svg("title", {}, [[name, detail].filter(Boolean).join(": ")])]);
}

function cut(text: string, longest: number): string {
  const letters = [...text.replace(/\s+/gu, " ")];
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`
    : letters.join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
