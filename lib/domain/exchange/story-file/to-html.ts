import { statusLine, statusWords } from "../../claims/status-line";
import { PROPOSED_VERDICTS } from "../../claims/vocabulary";
import { draftBody } from "../annotated-draft/draft-body";
import { escapeHtml } from "../annotated-draft/escape-html";
import { sayMoment } from "../annotated-draft/say-day";
import { claimSection } from "./claim-section";
import { STORY_FILE_NAMES } from "./names";
import { historyList, policyList, sentenceList } from "./record-lists";
import { sourceSection } from "./source-section";
import type { FiledClaim, StoryFile } from "./story-file";
import { FILE_STYLE } from "./style";

/**
 * The lawyer's file as one HTML page: no script, nothing fetched from anywhere, every text escaped. It opens without a
 * server, its links lead into itself and to the saved copies beside it.
 */
export function toStoryHtml(file: StoryFile): string {
  const { story, draft, claims, sources, exportedBy, exportedAt, zone } = file;
  const title = escapeHtml(story.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}, the file</title>
<style>${FILE_STYLE}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${title}</h1>
<p>${escapeHtml([story.desk, `Draft ${draft.number}, added by ${draft.by}, ${sayMoment(draft.at, zone)}`].filter(Boolean).join(" · "))}</p>
<p>${escapeHtml(sayHowFar(claims))}</p>
${file.declaredReady ? `<p>Declared ready to publish by ${escapeHtml(file.declaredReady.by)}, ${sayMoment(file.declaredReady.at, zone)}: <span dir="auto">${escapeHtml(file.declaredReady.reason)}</span></p>` : ""}
<p>Exported from Galley by ${escapeHtml(exportedBy)}, ${sayMoment(exportedAt, zone)}. ${STORY_FILE_NAMES.readme} says what is in this file and how to check that none of it was changed.</p>
${story.restricted ? "<p><b>Restricted:</b> this story is for its members.</p>" : ""}
<nav class="contents" aria-label="Contents"><a href="#draft">Draft</a><a href="#claims">Claims</a><a href="#sentences">Sentences</a><a href="#sources">Sources</a><a href="#rules">Rules</a><a href="#history">History</a></nav>
</header>
<article id="draft" lang="${escapeHtml(story.language)}" aria-label="Draft ${draft.number}">
${draftBody({ draft, claims: claims.map(drawn) })}
</article>
<section aria-labelledby="claims">
<h2 id="claims">${counted(claims.length, "claim")}</h2>
${claims.map((claim) => claimSection(claim, file)).join("\n")}
</section>
<section aria-labelledby="sentences">
<h2 id="sentences">Every sentence</h2>
${sentenceList(file)}
</section>
<section aria-labelledby="sources">
<h2 id="sources">${counted(sources.length, "source")}</h2>
${sources.map((source) => sourceSection(source, zone)).join("\n")}
</section>
<section aria-labelledby="rules">
<h2 id="rules">The newsroom’s rules for “verified”</h2>
${policyList(file)}
</section>
<section aria-labelledby="history">
<h2 id="history">What happened</h2>
${historyList(file)}
</section>
</main>
</body>
</html>
`;
}

function drawn({ number, span, stage, verdict, assessments }: FiledClaim) {
  const pending = assessments.find(({ state }) => state === "pending")?.verdict;
  const proposed = PROPOSED_VERDICTS.find((each) => each === pending) ?? null;
  const line = statusLine(verdict, stage, proposed);
  return { number, span, line, status: statusWords(verdict, stage, proposed) };
}

function sayHowFar(claims: readonly FiledClaim[]): string {
  const standing = claims.filter(({ stage }) => stage !== "cut");
  const open = standing.filter(({ signedAssessmentId }) => signedAssessmentId === null).length;
  if (standing.length === 0) return "No claim has been logged yet.";
  if (open === 0) return "Every claim is signed off. Sentences without a number are not claims.";
  const are = open === 1 ? "1 is" : `${open} are`;
  return `Of ${counted(standing.length, "claim")} ${are} not signed off. What is not signed off is not checked.`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
