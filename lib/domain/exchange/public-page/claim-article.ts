import { statusLine } from "../../claims/status-line";
import { VERDICT_MEANINGS } from "../../claims/verdict-meanings";
import { VERDICT_WORDS } from "../../claims/vocabulary";
import { CORRECTION_WORDS } from "../../corrections/correction";
import { STANCE_WORDS } from "../../evidence/vocabulary";
import {
  type CheckedClaim,
  correctedAt,
  type HiddenClaim,
  isShown,
  type PublicClaim,
  type PublicCorrection,
  type PublicEvidence,
  type ShownClaim,
} from "../../publication/public-page";
import { publishedOnWords } from "../../sources/published-on";
import { escapeHtml } from "../annotated-draft/escape-html";
import { sayDay } from "../annotated-draft/say-day";

/** A claim on its page, reached by its reference. Its own texts are in the language of the story. */
export function claimArticle(
  claim: PublicClaim,
  { language, zone }: { language: string; zone: string },
): string {
  const text = textIn(language);
  const { reference } = claim;
  if (!isShown(claim)) return hidden(claim);
  return `<article class="claim" id="${reference}" aria-labelledby="${reference}-words">
<p class="status">${statusMark(claim)}</p>
<h2 id="${reference}-words"${text(claim.wording)}</h2>
${claim.is === "checked" ? checked(claim, language, zone) : "<p>What was said of this no longer stands as it was published. It is being checked again.</p>"}
${correctionsOf(claim.corrections, language, zone)}</article>`;
}

const HIDDEN: Record<HiddenClaim["is"], { status: string; says: string }> = {
  withdrawn: { status: "Withdrawn", says: "A claim that stood here was taken out." },
  held: {
    status: "Being checked again",
    says: "A claim that stood here is being checked again, and is not shown meanwhile.",
  },
};

function hidden({ is, reference }: HiddenClaim): string {
  return `<article class="claim" id="${reference}" aria-label="${reference}"><p class="status">${HIDDEN[is].status}</p>
<p>${HIDDEN[is].says}</p></article>`;
}

/** "Refuted", with the line that the status is drawn with. */
export function statusMark(claim: ShownClaim): string {
  if (claim.is === "rechecked") return '<span class="mark line-review">Being checked again</span>';
  return `<span class="mark line-${statusLine(claim.verdict, "signed_off")}">${VERDICT_WORDS[claim.verdict]}</span>`;
}

/** One correction in a sentence with its day. */
export function sayPublicCorrection(correction: PublicCorrection, language: string, zone: string): string {
  const { kind, before, after, reason } = correction;
  const words = (tag: string, said: string) => `<${tag}${textIn(language)(said)}</${tag}>`;
  return `<b>${CORRECTION_WORDS[kind]}, ${sayDay(correctedAt(correction), zone)}:</b> ${words("del", before)} became ${words("ins", after)}. ${words("span", reason)}`;
}

function checked(claim: CheckedClaim, language: string, zone: string): string {
  const text = textIn(language);
  const { verdict, explanation, narrowerWording, trueUntil, attributedTo, overrides, evidence } = claim;
  return [
    attributedTo && `<p class="when">Said by <span${text(attributedTo)}</span></p>`,
    `<p>${VERDICT_MEANINGS[verdict]}${trueUntil ? ` It was true until ${escapeHtml(publishedOnWords(trueUntil, "en-GB"))}.` : ""}</p>`,
    narrowerWording && `<p>What holds: <span${text(narrowerWording)}</span></p>`,
    explanation && `<p${text(explanation)}</p>`,
    ...overrides.map((override) => `<p><small>${escapeHtml(override)}</small></p>`),
    evidence.length > 0 &&
      `<h3>What this rests on</h3>\n<ul>\n${evidence.map((item) => `<li>${sayEvidence(item, text)}</li>`).join("\n")}\n</ul>`,
    `<p class="when">${claim.reference}, signed off ${sayDay(claim.signedOffAt, zone)}</p>`,
  ]
    .filter(Boolean)
    .join("\n");
}

type Text = ReturnType<typeof textIn>;

function sayEvidence(item: PublicEvidence, text: Text): string {
  const stance = `<b>${STANCE_WORDS[item.stance]}:</b>`;
  if (item.is === "protected") return `${stance} a source whom the newsroom protects`;
  const { title, outlet, url, publishedOn, locator, quote } = item;
  const cite = `<cite${text(title)}</cite>`;
  const named = url ? `<a class="url" href="${escapeHtml(url)}" rel="noreferrer nofollow">${cite}</a>` : cite;
  const facts = [
    outlet === title ? "" : outlet,
    publishedOn && publishedOnWords(publishedOn, "en-GB"),
    locator,
  ];
  const said = facts.filter(Boolean).map((fact) => `, ${escapeHtml(fact)}`);
  return `${stance} ${named}${said.join("")}${quote ? `<blockquote dir="auto">${escapeHtml(quote)}</blockquote>` : ""}`;
}

function correctionsOf(corrections: readonly PublicCorrection[], language: string, zone: string): string {
  if (corrections.length === 0) return "";
  const items = corrections.map((each) => `<li>${sayPublicCorrection(each, language, zone)}</li>`);
  return `<h3>Corrections</h3>\n<ul>\n${items.join("\n")}\n</ul>\n`;
}

/** The rest of a start tag and the escaped text, in the language it was written in. */
function textIn(language: string) {
  return (words: string) => ` lang="${escapeHtml(language)}" dir="auto">${escapeHtml(words)}`;
}
