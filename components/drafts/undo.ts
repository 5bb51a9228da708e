import { putWordsBackAction, takeBackClaimAction } from "@/lib/actions/claims";
import { markNothingAction, takeBackNothingAction } from "@/lib/actions/coverage";
import type { Reply } from "@/lib/actions/door";
import { claimReference } from "@/lib/domain/claims/reference";
import { sentencesSent } from "./sentence-changes";
import { type DoneHere, rememberDone, takeLastDone } from "./undo-stack";

const NOTHING_LEFT = "Nothing is left to undo: only what you did here, in this tab, can be undone.";
const NOT_REACHED = "This was not undone: the server could not be reached. Try again.";

/** Undoes what was done last on a story, and says what it undid, or why it could not. */
export async function undoLast(storyId: string): Promise<string> {
  // What was just marked may still be on its way.
  await sentencesSent();
  const last = takeLastDone(storyId);
  if (!last) return NOTHING_LEFT;
  try {
    return await undo(storyId, last);
  } catch {
    rememberDone(storyId, last);
    return NOT_REACHED;
  }
}

async function undo(storyId: string, done: DoneHere): Promise<string> {
  switch (done.did) {
    case "logged":
      return takeAllBack(storyId, done.claims);
    case "merged": {
      const [gone, stays] = [claimReference(done.number), claimReference(done.into)];
      return `${gone} was merged into ${stays}, which cannot be undone here. An editor can restore ${gone}.`;
    }
    case "sentences": {
      const { to, draftId, spans } = done;
      const action = to === "nothing" ? takeBackNothingAction : markNothingAction;
      const answer = await action({ storyId, draftId, spans });
      const many = spans.length === 1 ? "1 sentence is" : `${spans.length} sentences are`;
      const how =
        to === "nothing" ? "no longer marked as nothing to check" : "marked as nothing to check again";
      return sayAnswer(storyId, done, answer, `${many} ${how}.`);
    }
    case "placed": {
      const { claimId, number, draftId, now, back } = done;
      const answer = await putWordsBackAction({ claimId, storyId, draftId, now, back });
      const where = back ? "stands on its former words again" : "has no place in the draft again";
      return sayAnswer(storyId, done, answer, `${claimReference(number)} ${where}.`);
    }
  }
}

/** The last one first. What cannot be taken back stays, and is said; what could be, is. */
async function takeAllBack(storyId: string, claims: readonly { claimId: string; number: number }[]) {
  const taken: string[] = [];
  const kept: string[] = [];
  for (const { claimId, number } of claims.toReversed()) {
    const answer = await takeBackClaimAction({ claimId });
    const reference = claimReference(number);
    if (answer.ok) taken.unshift(reference);
    else if (isForNow(answer)) {
      rememberDone(storyId, { did: "logged", claims: [{ claimId, number }] });
      kept.push(answer.sentence);
    } else kept.push(`${reference} was not taken back. ${answer.sentence}`);
  }
  return [sayTaken(taken), ...new Set(kept)].filter(Boolean).join(" ");
}

function sayTaken(references: string[]): string {
  const [only, ...more] = references;
  if (only === undefined) return "";
  if (more.length === 0) return `${only} was taken back.`;
  return `${[only, ...more.slice(0, -1)].join(", ")} and ${more.at(-1)} were taken back.`;
}

function sayAnswer(storyId: string, done: DoneHere, answer: Reply<unknown>, sentence: string): string {
  if (answer.ok) return sentence;
  if (isForNow(answer)) rememberDone(storyId, done);
  return answer.sentence;
}

/** Refused for a reason that passes: it can still be undone afterwards. */
function isForNow(answer: Extract<Reply, { ok: false }>): boolean {
  return answer.refusal.code === "signedOut" || answer.refusal.code === "databaseAway";
}
