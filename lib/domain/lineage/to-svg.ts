import { escapeHtml } from "../exchange/annotated-draft/escape-html";
import { capitalised } from "../verification/say-items";
import type { ClaimLineage } from "./claim-lineage";
import { BOX, type PlacedEdge, type PlacedNode, type PlacedSide, placeSide } from "./layout";
import { lineagePicture } from "./picture";

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
 * The picture of a claim's lineage as one SVG element, a string: for the page and for files that open without a server. No
 * script, no style sheet, nothing from elsewhere. It is told by shape and words as well as by colour; for those who hear it,
 * the same is said as a list beside it, so it is one picture with a name. "" when there is nothing to draw.
 */
export function lineageSvg(lineage: ClaimLineage, name: string): string {
  const sides = lineagePicture(lineage).map(placeSide);
  if (sides.length === 0) return "";
  const width = Math.max(...sides.map((side) => side.width));
  let y = 0;
  const drawn = sides.map((side) => {
    const at = y;
    y += TITLE_HEIGHT + side.height;
    return drawSide(side, at);
  });
  const size = `width="${round(width)}" height="${round(y)}" viewBox="0 0 ${round(width)} ${round(y)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeHtml(name)}" ${size} font-family="inherit" font-size="12.5">${ARROW}${drawn.join("")}</svg>`;
}

const ARROW = `<defs><marker id="relies-on" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8Z" fill="${COLOUR.line}"/></marker></defs>`;

function drawSide({ title, nodes, edges, oneOrigin }: PlacedSide, y: number): string {
  const heading = `<text x="12" y="${round(y + 20)}" font-weight="600" font-size="14" fill="${COLOUR.ink}">${escapeHtml(title)}</text>`;
  const parts = [...edges.map(drawEdge), ...oneOrigin.map(drawOneOrigin), ...nodes.map(drawNode)];
  return `${heading}<g transform="translate(0 ${round(y + TITLE_HEIGHT)})">${parts.join("")}</g>`;
}

function drawEdge({ points, words, label }: PlacedEdge): string {
  const path = points.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
  return `<path d="${path}" fill="none" stroke="${COLOUR.line}" stroke-width="1.5" marker-end="url(#relies-on)"><title>${escapeHtml(words)}</title></path>${drawLabel(points[0], label, COLOUR.quiet)}`;
}

/** Where the line leaves the box. */
function drawLabel(at: { x: number; y: number } | undefined, label: string, colour: string): string {
  if (!at) return "";
  return `<text x="${round(at.x + 6)}" y="${round(at.y - 5)}" font-size="11.5" fill="${colour}">${escapeHtml(label)}</text>`;
}

/** No arrow: neither relies on the other. */
function drawOneOrigin({ points: [from, to], words, label }: PlacedEdge): string {
  if (!from || !to) return "";
  const line = `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" fill="none" stroke="${COLOUR.accent}" stroke-width="2.5" stroke-dasharray="2 4"><title>${escapeHtml(words)}</title></path>`;
  return line + drawLabel({ x: from.x, y: from.y + 18 }, label, COLOUR.accent);
}

function drawNode({ x, y, name, detail, does, isOrigin, isSinglePoint, isUnknown }: PlacedNode): string {
  const border = isOrigin ? 2.5 : 1;
  const dashes = isUnknown ? ` stroke-dasharray="5 4"` : "";
  const box = `<rect x="${round(x)}" y="${round(y)}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="${COLOUR.sheet}" stroke="${isOrigin ? COLOUR.ink : COLOUR.line}" stroke-width="${border}"${dashes}/>`;
  const state = [
    isOrigin ? "Origin" : isUnknown ? "Not said what it rests on" : "",
    isSinglePoint ? "single point of failure" : "",
  ].filter(Boolean);
  const lines = [
    { text: cut(name, 30), more: `font-weight="600" fill="${COLOUR.ink}"` },
    { text: cut(detail, 34), more: `fill="${COLOUR.quiet}"` },
    { text: cut(does || "Relied on", 34), more: `fill="${COLOUR.quiet}"` },
    { text: cut(capitalised(state.join(", ")), 34), more: `font-weight="600" fill="${COLOUR.ink}"` },
  ];
  const texts = lines.map(({ text, more }, place) =>
    text
      ? `<text x="${round(x + 10)}" y="${round(y + 20 + place * 18)}" ${more}>${escapeHtml(text)}</text>`
      : "",
  );
  return `<g>${box}${texts.join("")}<title>${escapeHtml([name, detail].filter(Boolean).join(": "))}</title></g>`;
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
