import { sayCorrection } from "../../corrections/correction";
import { STANCE_WORDS } from "../../evidence/vocabulary";
import { displayAddress } from "../../sources/display-address";
import { publishedOnWords } from "../../sources/published-on";
import type { AnnotatedClaim, AnnotatedDraft, AnnotatedSource } from "./annotated-draft";
import { escapeHtml } from "./escape-html";
import { sayDay } from "./say-day";

/** A row for each claim, in reading order: its status as a line and in words, its wording, and what it rests on. */
export function claimsTable({ claims, zone }: AnnotatedDraft): string {
  if (claims.length === 0) return "<p>No claim is logged in this story.</p>";
  return `<table>
<thead><tr><th scope="col">Claim</th><th scope="col">Status</th><th scope="col">Wording</th><th scope="col">Sources</th></tr></thead>
<tbody>
${claims.map((claim) => claimRow(claim, zone)).join("\n")}
</tbody>
</table>`;
}

function claimRow(claim: AnnotatedClaim, zone: string): string {
  const reference = `C-${claim.number}`;
  const named = claim.span ? `<a href="#at-${reference}">${reference}</a>` : reference;
  return `<tr id="${reference}"><th scope="row">${named}</th><td>${sayStatus(claim, zone)}</td><td>${sayWording(claim)}${sayCorrections(claim, zone)}</td><td>${sayResting(claim)}</td></tr>`;
}

function sayStatus(claim: AnnotatedClaim, zone: string): string {
  const status = `<span class="mark line-${claim.line}">${escapeHtml(claim.status)}</span>`;
  const signed = claim.signedOff
    ? `Signed off by ${escapeHtml(claim.signedOff.by)}, ${sayDay(claim.signedOff.at, zone)}.`
    : "Not signed off: a working copy.";
  const over = claim.overrides.map(
    (override) => `<small dir="auto">Signed off over a gate: ${escapeHtml(override)}</small>`,
  );
  const risk = claim.legalRisk ? "<small>Legal risk.</small>" : "";
  const allegation = claim.allegation ? "<small>Allegation against a person.</small>" : "";
  const flags = claim.flags.map((flag) => `<small>${escapeHtml(flag)}</small>`).join("");
  return `${status}<small>${signed}</small>${over.join("")}${risk}${allegation}${flags}`;
}

function sayWording({ wording, narrowerWording, span }: AnnotatedClaim): string {
  const narrower = narrowerWording
    ? `<small>What holds: <span dir="auto">${escapeHtml(narrowerWording)}</span></small>`
    : "";
  const place = span ? "" : "<small>No place in this draft.</small>";
  return `<span class="wording" dir="auto">${escapeHtml(wording)}</span>${narrower}${place}`;
}

function sayCorrections({ corrections }: AnnotatedClaim, zone: string): string {
  return corrections
    .map((correction) => {
      const { by, at, publishedAt } = correction;
      const published = publishedAt ? ` Published text corrected ${sayDay(publishedAt, zone)}.` : "";
      return `<small><span dir="auto">${escapeHtml(sayCorrection(correction))}</span> ${escapeHtml(by)}, ${sayDay(at, zone)}.${published}</small>`;
    })
    .join("");
}

function sayResting({ sources }: AnnotatedClaim): string {
  if (sources.length === 0) return "<small>None yet.</small>";
  return `<ul>${sources.map((source) => `<li>${saySource(source)}</li>`).join("")}</ul>`;
}

function saySource({ stance, title, outlet, publishedOn, locator, url }: AnnotatedSource): string {
  const facts = [
    outlet === title ? "" : outlet,
    publishedOn && publishedOnWords(publishedOn, "en-GB"),
    locator,
  ];
  const said = facts.filter(Boolean).map((fact) => escapeHtml(fact));
  const address = /^https?:\/\//i.test(url)
    ? `, <a class="at" href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(displayAddress(url))}</a>`
    : "";
  return `<b>${STANCE_WORDS[stance]}:</b> <cite dir="auto">${escapeHtml(title)}</cite>${said.map((fact) => `, ${fact}`).join("")}${address}`;
}
