import { publishedOnWords } from "../../sources/published-on";
import { SOURCE_KIND_WORDS } from "../../sources/vocabulary";
import { escapeHtml } from "../annotated-draft/escape-html";
import { sayMoment } from "../annotated-draft/say-day";
import type { FiledCapture, FiledSource } from "./story-file";

/** A source and its saved copies, each with its hash and, where an authority gave one, its timestamp. */
export function sourceSection(source: FiledSource, zone: string): string {
  const { id, title, kind, outlet, authors, publishedOn, url, confidential, captures } = source;
  const facts = [
    SOURCE_KIND_WORDS[kind],
    outlet,
    authors,
    publishedOn && publishedOnWords(publishedOn, "en-GB"),
  ].filter(Boolean);
  return `<section class="source" id="source-${id}" aria-labelledby="source-${id}-title">
<h3 id="source-${id}-title" dir="auto">${escapeHtml(title)}</h3>
<p>${facts.map(escapeHtml).join(", ")}${sayAddress(url)}</p>
${confidential ? "<p>A confidential source: who it is, and any saved copy, are not in this file.</p>" : ""}
${captures.length > 0 ? `<ul class="plain">${captures.map((capture) => `<li>${drawCapture(capture, zone)}</li>`).join("")}</ul>` : ""}
${captures.length === 0 && !confidential ? `<p class="note">No saved copy.</p>` : ""}
</section>`;
}

const METHODS: Record<FiledCapture["method"], string> = {
  fetched: "Fetched",
  uploaded: "Uploaded",
  pasted: "Pasted",
};

function drawCapture(capture: FiledCapture, zone: string): string {
  const { method, capturedAt, capturedBy, addressAsked, addressAnswered, status, mediaType, length } =
    capture;
  const answered =
    addressAnswered && addressAnswered !== addressAsked ? `, answered by ${addressAnswered}` : "";
  // What an uploaded file says of itself is no more than that.
  const from = method === "fetched" ? " from" : ", by its own word saved from";
  const address = addressAsked ? `${from} ${addressAsked}${answered}` : "";
  const facts = [mediaType, `${length} bytes`, status === null ? "" : `HTTP ${status}`].filter(Boolean);
  const text = capture.textFile ? ` · <a href="${escapeHtml(capture.textFile)}">Its text</a>` : "";
  const stamp = capture.timestamp;
  return `<a href="${escapeHtml(capture.file)}">${METHODS[method]} ${sayMoment(capturedAt, zone)}</a>${text}<br>
By ${escapeHtml(capturedBy || "Galley itself, watching the source")}${escapeHtml(address)}. ${escapeHtml(facts.join(", "))}.<br>
<span class="hash">SHA-256 ${capture.sha256}</span>${
    stamp
      ? `<br>Timestamped ${sayMoment(stamp.stampedAt, zone)} by ${escapeHtml(stamp.authority)}, <a href="${escapeHtml(stamp.file)}">token ${escapeHtml(stamp.serial)}</a>.`
      : ""
  }`;
}

function sayAddress(url: string): string {
  return /^https?:\/\//i.test(url)
    ? `<br><a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(url)}</a>`
    : "";
}
