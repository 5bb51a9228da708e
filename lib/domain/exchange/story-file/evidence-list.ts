import { BASIS_WORDS, STANCE_WORDS } from "../../evidence/vocabulary";
import { FOUND_AS_WORDS } from "../../passages/copy-state";
import { publishedOnWords } from "../../sources/published-on";
import { SOURCE_KIND_WORDS } from "../../sources/vocabulary";
import { escapeHtml } from "../annotated-draft/escape-html";
import { sayMoment } from "../annotated-draft/say-day";
import type { FiledCapture, FiledEvidence, StoryFile } from "./story-file";

/** What supports a claim first, what refutes it apart, then what only gives context; each with its words and its saved copy. */
export function evidenceList(evidence: readonly FiledEvidence[], file: StoryFile): string {
  if (evidence.length === 0) return `<p class="note">No evidence.</p>`;
  const captures = new Map(
    file.sources.flatMap((source) => source.captures.map((capture) => [capture.id, capture] as const)),
  );
  const sides = [
    evidence.filter(({ stance }) => stance === "supports" || stance === "supports_in_part"),
    evidence.filter(({ stance }) => stance === "refutes"),
    evidence.filter(({ stance }) => stance === "context" || stance === "silent"),
  ];
  return sides
    .flat()
    .map((item) => drawItem(item, captures, file.zone))
    .join("\n");
}

function drawItem(item: FiledEvidence, captures: ReadonlyMap<string, FiledCapture>, zone: string): string {
  const { stance, basis, primary, paraphrased, exact, note, answer } = item;
  const facts = [
    item.outlet === item.source ? "" : item.outlet,
    SOURCE_KIND_WORDS[item.sourceKind],
    item.publishedOn && publishedOnWords(item.publishedOn, "en-GB"),
    item.locator,
  ].filter(Boolean);
  const words = exact
    ? `<blockquote dir="auto">${paraphrased ? "" : "“"}${escapeHtml(exact)}${paraphrased ? "" : "”"}</blockquote>`
    : `<p class="note">The work as a whole.</p>`;
  return `<div class="evidence ${stance}">
<p><b>${STANCE_WORDS[stance]}${primary ? ", primary" : ""}:</b> <a href="#source-${item.sourceId}"><cite dir="auto">${escapeHtml(item.source)}</cite></a>${facts.map((fact) => `, ${escapeHtml(fact)}`).join("")}. ${BASIS_WORDS[basis]}.</p>
${words}
${paraphrased ? `<p class="note">In the checker’s words.</p>` : ""}
<p class="note">${sayCopy(item, captures, zone)} Added by ${escapeHtml(item.addedBy)}.</p>
${note ? `<p dir="auto">${escapeHtml(note)}</p>` : ""}
${answer ? `<p><b>Answered:</b> <span dir="auto">${escapeHtml(answer)}</span></p>` : ""}
</div>`;
}

function sayCopy(
  { copy, confidential }: FiledEvidence,
  captures: ReadonlyMap<string, FiledCapture>,
  zone: string,
): string {
  if (confidential) return "A confidential source: who it is, and any saved copy, are not in this file.";
  const capture = copy && captures.get(copy.captureId);
  if (!copy || !capture) return "Its words are pinned to no saved copy.";
  const place = capture.textFile
    ? ` (<a href="${escapeHtml(capture.textFile)}">its text</a>, characters ${copy.start} to ${copy.end})`
    : "";
  return `Found in the <a href="${escapeHtml(capture.file)}">copy saved ${sayMoment(capture.capturedAt, zone)}</a>${place}: ${FOUND_AS_WORDS[copy.foundAs].toLowerCase()}.`;
}
