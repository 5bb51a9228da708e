import { lineageSvg } from "../../lineage/lineage-svg";
import { passageName, sayOrigins, sayPassage, saySinglePoints } from "../../lineage/say-lineage";
import { svgText } from "../../lineage/svg-element";
import { escapeHtml } from "../annotated-draft/escape-html";
import type { FiledClaim } from "./story-file";

/** Where a claim's evidence comes from: the count of origins, the picture, and the same as a list. "" when there is nothing to say. */
export function lineageBlock({ lineage, reference }: Pick<FiledClaim, "lineage" | "reference">): string {
  if (!lineage) return "";
  const { items, exact, narrower, against } = lineage;
  const sentences = [
    ...(items.supports.length > 0 ? [sayOrigins(exact), saySinglePoints(exact)] : []),
    ...(items.inPart.length > 0 ? [`Of what supports it at least in part: ${sayOrigins(narrower)}`] : []),
    ...(items.refutes.length > 0 ? [`Against it: ${sayOrigins(against)}`] : []),
  ].filter(Boolean);
  const picture = lineageSvg(lineage, {
    id: reference,
    name: `Where the evidence of ${reference} comes from`,
  });
  const said = lineage.passages.map((passage) => {
    const sentences = sayPassage(lineage, passage.id).map((sentence) => `${sentence}.`);
    return `<li><b dir="auto">${escapeHtml(passageName(passage))}</b>: ${escapeHtml(sentences.join(" "))}</li>`;
  });
  return `${sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}
${picture ? `<div class="picture" tabindex="0" role="group" aria-label="Picture">${svgText(picture)}</div>` : ""}
<ul class="plain note">${[...new Set(said)].join("")}</ul>`;
}
