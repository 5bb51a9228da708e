import { ATTRIBUTION_WORDS, CLAIM_TYPE_WORDS, STAGE_WORDS, VERDICT_WORDS } from "../../claims/vocabulary";
import { sayCorrection } from "../../corrections/correction";
import { SIDE_WORDS } from "../../relations/vocabulary";
import { escapeHtml } from "../annotated-draft/escape-html";
import { sayMoment } from "../annotated-draft/say-day";
import { evidenceList } from "./evidence-list";
import { lineageBlock } from "./lineage-block";
import type { FiledAssessment, FiledClaim, FiledGate, FiledInquiry, StoryFile } from "./story-file";

/** A claim: what was decided, by whom, when and under which rules, and what it rests on. As signed while that holds (G12). */
export function claimSection(claim: FiledClaim, file: StoryFile): string {
  const { zone } = file;
  const signed = claim.assessments.find(({ id }) => id === claim.signedAssessmentId) ?? null;
  const others = claim.assessments.filter((assessment) => assessment !== signed);
  const evidence = signed ? signed.evidence : claim.evidence;
  return `<section class="claim" id="${claim.reference}" aria-labelledby="${claim.reference}-wording">
<h3 id="${claim.reference}-wording">${claim.span ? `<a href="#at-${claim.reference}">${claim.reference}</a>` : claim.reference} <span dir="auto">${escapeHtml(signed?.wording ?? claim.wording)}</span></h3>
${signed ? decided(signed, zone) : undecided(claim)}
<p class="note">${escapeHtml(sayFacts(claim))} Logged by ${escapeHtml(claim.by)}, ${sayMoment(claim.at, zone)}.</p>
${block("What it rests on", evidenceList(evidence, file))}
${block("Where it comes from", lineageBlock(claim))}
${block(
  "Corrections",
  listed(claim.corrections, (one) => `${said(sayCorrection(one))} ${byAt(one, zone)}`),
)}
${block(
  "Other claims",
  listed(
    claim.relations,
    ({ side, other, asOf, note, ...by }) =>
      `${SIDE_WORDS[side]} C-${other.number} ${said(`“${other.wording}”`)}, ${VERDICT_WORDS[other.verdict].toLowerCase()}, ${STAGE_WORDS[other.stage].toLowerCase()}${asOf ? `, as of ${escapeHtml(asOf)}` : ""}. ${said(note)} ${byAt(by, zone)}`,
  ),
)}
${block(
  "Who was asked",
  listed(claim.inquiries, (inquiry) => sayInquiry(inquiry, zone)),
)}
${block(
  "Legal clearance",
  listed(
    claim.clearances,
    ({ wording, note, takenBack, ...by }) =>
      `${said(`“${wording}”`)} ${said(note)} ${byAt(by, zone)}${takenBack ? ` Taken back: ${byAt(takenBack, zone)}` : ""}`,
  ),
)}
${block("Verdicts before, or still open", others.map((assessment) => earlier(assessment, file)).join(""))}
</section>`;
}

function decided(assessment: FiledAssessment, zone: string): string {
  const { verdict, rating, narrowerWording, trueUntil, rationale, policyVersion, signOff } = assessment;
  const more = [
    rating === null ? "" : `rated ${rating} of 5`,
    trueUntil ? `true until ${escapeHtml(trueUntil)}` : "",
  ].filter(Boolean);
  return `<p><b>${[VERDICT_WORDS[verdict], ...more].join(", ")}.</b>${narrowerWording ? ` What holds: ${said(narrowerWording)}` : ""}</p>
<p>Proposed by ${escapeHtml(assessment.by)}, ${sayMoment(assessment.at, zone)}, under <a href="#rules-${policyVersion}">version ${policyVersion} of the rules</a>: ${said(rationale)}</p>
${signOff ? `<p>Signed off by ${escapeHtml(signOff.by)}, ${sayMoment(signOff.at, zone)}, under <a href="#rules-${signOff.policyVersion}">version ${signOff.policyVersion} of the rules</a>.${signOff.note ? ` ${said(signOff.note)}` : ""}</p>` : ""}
${gates(signOff?.gates.length ? signOff.gates : assessment.gates)}
${listed(assessment.overrides, ({ gate, missing, reason, ...by }) => `<b>Override of ${escapeHtml(gate)}:</b> ${said(missing)}. Reason: ${said(reason)} ${byAt(by, zone)}`)}`;
}

function undecided({ stage, verdict }: FiledClaim): string {
  const last =
    verdict === "unassessed" ? "" : ` The verdict last signed off was “${VERDICT_WORDS[verdict]}”.`;
  return `<p class="unmet"><b>${STAGE_WORDS[stage]}: not signed off, so not checked.</b>${last}</p>`;
}

function earlier(assessment: FiledAssessment, file: StoryFile): string {
  const { state, returned, wording } = assessment;
  const now = {
    pending: "awaits sign-off",
    returned: "returned",
    signed_off: "signed off",
    withdrawn: "withdrawn",
  };
  return `<details><summary>${VERDICT_WORDS[assessment.verdict]}, ${now[state]}: ${escapeHtml(assessment.by)}, ${sayMoment(assessment.at, file.zone)}</summary>
<p>${said(`“${wording}”`)}</p>
${decided(assessment, file.zone)}
${returned ? `<p>Returned: ${said(returned.note)} ${byAt(returned, file.zone)}</p>` : ""}
${evidenceList(assessment.evidence, file)}</details>`;
}

function gates(all: readonly FiledGate[]): string {
  return listed(all, ({ gate, met, sentence }) =>
    met
      ? `${named(gate)}Met: ${said(sentence)}.`
      : `<span class="unmet">${named(gate)}Not met:</span> ${said(sentence)}.`,
  );
}

function named(gate: string): string {
  return /^G\d+$/.test(gate) ? `${gate}. ` : "";
}

function sayFacts(claim: FiledClaim): string {
  const flags = [
    claim.legalRisk && "legal risk",
    claim.allegation && "an allegation",
    claim.restsOnAuthorAlone && "rests on the author alone",
  ].filter((flag) => typeof flag === "string");
  const who = claim.attributedTo ? `: ${claim.attributedTo}` : "";
  const facts = [CLAIM_TYPE_WORDS[claim.type], `${ATTRIBUTION_WORDS[claim.attributionKind]}${who}`, ...flags];
  return `${facts.join(", ")}.`;
}

const INQUIRY_STATES: Record<FiledInquiry["state"], string> = {
  waiting: "no answer yet",
  answered: "answered",
  silent: "no answer came",
  dropped: "dropped",
};

function sayInquiry(inquiry: FiledInquiry, zone: string): string {
  const { kind, whom, means, asked, askedAt, deadlineAt, state, answer, answeredAt, loggedBy } = inquiry;
  const what = kind === "request_for_reply" ? "Request for reply" : "Question";
  const until = deadlineAt ? `, until ${sayMoment(deadlineAt, zone)}` : "";
  const when = answeredAt ? ` ${sayMoment(answeredAt, zone)}` : "";
  return `${what} to ${said(whom)}${means ? ` (${said(means)})` : ""}, ${sayMoment(askedAt, zone)}${until}: ${said(asked)} <b>${INQUIRY_STATES[state]}${when}</b>${answer ? `: ${said(answer)}` : ""} Logged by ${escapeHtml(loggedBy)}.`;
}

function block(heading: string, html: string): string {
  return html ? `<h4>${heading}</h4>\n${html}` : "";
}

function listed<Item>(items: readonly Item[], say: (item: Item) => string): string {
  return items.length === 0
    ? ""
    : `<ul class="plain">${items.map((item) => `<li>${say(item)}</li>`).join("")}</ul>`;
}

function said(text: string): string {
  return text ? `<span dir="auto">${escapeHtml(text)}</span>` : "";
}

function byAt({ by, at }: { by: string; at: string }, zone: string): string {
  return `<span class="note">${escapeHtml(by)}, ${sayMoment(at, zone)}.</span>`;
}
