import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import {
  type CandidatePlace,
  compareOutcomes,
  countTaking,
  type DraftPreview,
  type PreviewedClaim,
} from "@/lib/domain/drafts/draft-preview";
import { keepsWords } from "@/lib/domain/drafts/draft-taking";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { wordDiff } from "@/lib/domain/history/word-diff";
import type { Transaction } from "@/lib/platform/database/client";
import { rememberedAnchors } from "./anchors";
import { findMarks } from "./find-marks";
import { type Coming, findPlaces } from "./find-places";
import { readClaimsOf } from "./placed";
import { type PlannedClaim, planClaims } from "./plan";
import { readUndone } from "./undone";

/** What taking the draft would do, worked out as taking it does and written nowhere. */
export async function previewOf(db: Transaction, actor: Actor, coming: Coming): Promise<DraftPreview> {
  const { newest, text, goesBackTo, storyId } = coming;
  const anchors = rememberedAnchors();
  const { places, without } = await findPlaces(db, coming, anchors);
  const claims = await readClaimsOf(
    db,
    places.map(({ claimId }) => claimId),
  );
  const spans = new Map(
    places.flatMap(({ claimId, found }) => (found.span ? [[claimId, found.span] as const] : [])),
  );
  const [undone, marks, declared] = await Promise.all([
    readUndone(db, coming, claims, spans),
    findMarks(db, coming, anchors),
    db.readyDeclaration.count({ where: { storyId, takenBackAt: null } }),
  ]);
  const mayRestoreCut = can(actor, "claim.cut");
  const planned = planClaims({ places, claims, choices: new Map(), text, undone, mayRestoreCut });
  return {
    number: newest.number + 1,
    basedOn: { draftId: newest.id, number: newest.number },
    goesBackTo: goesBackTo?.number ?? null,
    characters: text.length,
    counts: countTaking(planned.map((each) => ({ ...each, restores: each.restored?.kind ?? null }))),
    claims: planned
      .filter(({ stageBefore, restored }) => stageBefore !== "cut" || restored !== null)
      .map((each) => previewed(each, text))
      .sort((a, b) => compareOutcomes(a.outcome, b.outcome)),
    withoutPlace: without,
    nothingToCheck: { before: marks.before, after: marks.marks.length },
    takesBackReady: declared > 0,
  };
}

function previewed(planned: PlannedClaim, text: string): PreviewedClaim {
  const { claim, outcome, span, wordsBefore, wordsAfter, stageAfter, restored, near, candidates } = planned;
  const isChanged = outcome === "changed";
  return {
    ...{ claimId: claim.id, number: claim.number, wording: claim.wording, verdict: claim.verdict },
    ...{ stage: claim.stage, stageAfter, outcome, span, wordsBefore, wordsAfter, near },
    parts: isChanged ? wordDiff(wordsBefore, wordsAfter) : [],
    onlyTypography: isChanged && keepsWords(wordsBefore, wordsAfter),
    restores: restored?.kind ?? null,
    candidates: candidates.slice(0, CANDIDATES_MAX).map((place) => inContext(place, text)),
  };
}

/** More places than anybody would read through: such words are placed by hand. */
const CANDIDATES_MAX = 12;
const CONTEXT = 70;

/** The words with what stands before and after them in their paragraph, cut at words. */
function inContext({ start, end }: TextSpan, text: string): CandidatePlace {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const sameLineBefore = before.slice(before.lastIndexOf("\n") + 1);
  const newline = after.indexOf("\n");
  const sameLineAfter = newline === -1 ? after : after.slice(0, newline);
  const isCutBefore = sameLineBefore.length === CONTEXT;
  const isCutAfter = sameLineAfter.length === CONTEXT;
  return {
    start,
    end,
    before: isCutBefore ? `… ${sameLineBefore.replace(/^\S*\s/, "")}` : sameLineBefore,
    words: text.slice(start, end),
    after: isCutAfter ? `${sameLineAfter.replace(/\s\S*$/, "")} …` : sameLineAfter,
  };
}
