import { escapeHtml } from "../annotated-draft/escape-html";
import { sayMoment } from "../annotated-draft/say-day";
import { STORY_FILE_NAMES } from "./names";
import type { FiledSentence, StoryFile } from "./story-file";

/** Every sentence of the draft that has words, with what accounts for it. */
export function sentenceList({ sentences, story, zone }: StoryFile): string {
  const worded = sentences.filter(({ state }) => state !== "wordless");
  if (worded.length === 0) return "<p>The draft has no sentence.</p>";
  return `<ol class="sentences">${worded
    .map(
      (sentence) =>
        `<li><span dir="auto" lang="${escapeHtml(story.language)}">${escapeHtml(sentence.text)}</span> ${sayAccount(sentence, zone)}</li>`,
    )
    .join("\n")}</ol>`;
}

function sayAccount({ state, claims, nothingToCheck }: FiledSentence, zone: string): string {
  if (claims.length > 0)
    return `<b>${claims.map((reference) => `<a href="#${reference}">${reference}</a>`).join(", ")}</b>`;
  if (state === "nothing" && nothingToCheck)
    return `<span class="note">Nothing to check: ${escapeHtml(nothingToCheck.by)}, ${sayMoment(nothingToCheck.at, zone)}.</span>`;
  if (state === "nothing") return `<span class="note">Nothing to check.</span>`;
  return `<b class="unmet">Nobody has looked at it.</b>`;
}

/** Every version of the rules that verdicts were given under. */
export function policyList({ policies, zone }: StoryFile): string {
  return policies
    .map(
      ({ version, primaryItems, independentOrigins, originsAllSecondary, overridable, reason, by, at }) => {
        const over = overridable.length > 0 ? overridable.map(escapeHtml).join(", ") : "none";
        return `<section class="source" id="rules-${version}" aria-labelledby="rules-${version}-title">
<h3 id="rules-${version}-title">Version ${version}</h3>
<p>“Verified” needs ${primaryItems} primary ${primaryItems === 1 ? "item" : "items"}, or ${independentOrigins} independent origins, or ${originsAllSecondary} when nothing that supports the claim knows it at first hand. An editor may override with a written reason: ${over}.</p>
<p class="note"><span dir="auto">${escapeHtml(reason)}</span>${by ? ` ${escapeHtml(by)}, ${sayMoment(at, zone)}.` : ""}</p>
</section>`;
      },
    )
    .join("\n");
}

/** What happened to the story and its claims, oldest first. */
export function historyList({ history, newsroomChain, zone }: StoryFile): string {
  const chain = newsroomChain
    ? ` The newsroom’s chain ended at link ${newsroomChain.position} with <span class="hash">${newsroomChain.hash}</span>.`
    : "";
  return `<p class="note">Each event is a link of a chain of hashes: ${STORY_FILE_NAMES.history} has what each hash is made of, ${STORY_FILE_NAMES.json} the hashes.${chain}</p>
<details><summary>${history.length === 1 ? "1 event" : `${history.length} events`}</summary>
<ol class="sentences">${history
    .map(
      ({ at, by, what, claim, reason }) =>
        `<li>${sayMoment(at, zone)}: ${escapeHtml(by)} ${escapeHtml(what)}${claim ? ` <a href="#${claim}">${claim}</a>` : ""}${reason ? `. <span dir="auto">${escapeHtml(reason)}</span>` : ""}</li>`,
    )
    .join("\n")}</ol></details>`;
}
