import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import {
  PROPOSED_VERDICTS,
  type ProposedVerdict,
  type Stage,
  type Verdict,
} from "@/lib/domain/claims/vocabulary";
import type { TextMark } from "@/lib/domain/drafts/text-mark";
import type { DraftId, StoryId } from "@/lib/domain/ids";
import { database } from "@/lib/platform/database/client";
import { storedMarks } from "../draft-content/stored-marks";
import { OVER_GATES, overGates } from "./over-gates";
import { PUBLISHABLE, publishableFacts } from "./publishable";
import { readStageCounts } from "./stage-counts";
import { visibleStories } from "./visible";

export const STORIES_PER_PAGE = 50;

export type StoryRow = {
  id: StoryId;
  title: string;
  desk: string;
  closesAt: string | null;
  restricted: boolean;
  /** An editor has declared its newest draft ready to publish over what was missing. */
  declaredReady: boolean;
  /** Claims in the story, by stage; cut ones are left out. */
  claims: number;
  cut: number;
  signedOff: number;
  awaitingReview: number;
  left: number;
};

export type StoryPage = { stories: StoryRow[]; total: number; after: string | null };

/** The stories that the actor may see, newest first, each with what is left in it. `after` is the last id of the page before. */
export async function readStories(
  actor: Actor,
  { after }: { after?: string | null } = {},
): Promise<StoryPage> {
  if (!can(actor, "story.list")) return { stories: [], total: 0, after: null };
  const where = visibleStories(actor);
  const [total, found] = await Promise.all([
    database().story.count({ where }),
    database().story.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: STORIES_PER_PAGE + 1,
      ...(after ? { cursor: { id: after }, skip: 1 } : {}),
      select: {
        ...{ id: true, title: true, desk: true, closesAt: true, restricted: true },
        readyDeclarations: { where: { takenBackAt: null }, take: 1, select: { id: true } },
      },
    }),
  ]);
  const page = found.slice(0, STORIES_PER_PAGE);
  const counts = await readStageCounts(page.map((story) => story.id));
  const stories = page.map(({ readyDeclarations, ...story }): StoryRow => {
    const stages = counts.get(story.id) ?? new Map<Stage, number>();
    const claims = [...stages].reduce((sum, [stage, count]) => (stage === "cut" ? sum : sum + count), 0);
    const signedOff = stages.get("signed_off") ?? 0;
    return {
      ...story,
      id: story.id as StoryId,
      desk: story.desk ?? "",
      closesAt: story.closesAt?.toISOString() ?? null,
      declaredReady: readyDeclarations.length > 0,
      claims,
      cut: stages.get("cut") ?? 0,
      signedOff,
      awaitingReview: stages.get("awaiting_review") ?? 0,
      left: claims - signedOff,
    };
  });
  return { stories, total, after: found.length > STORIES_PER_PAGE ? (page.at(-1)?.id ?? null) : null };
}

const STORIES_TO_CHOOSE = 200;

/** The newest stories that the actor may see, to choose one from. */
export async function readStoriesToChoose(actor: Actor): Promise<{ id: string; title: string }[]> {
  if (!can(actor, "story.list")) return [];
  return database().story.findMany({
    where: visibleStories(actor),
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: STORIES_TO_CHOOSE,
    select: { id: true, title: true },
  });
}

export const CLAIMS_PER_STORY = 2_000;

export type PlacedClaim = {
  id: string;
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  /** The verdict that awaits sign-off, if one does. */
  proposed: ProposedVerdict | null;
  /** UTF-16 offsets into the draft, end exclusive; null without a place in this draft. */
  span: { start: number; end: number } | null;
  /** The gates that it is signed off over. */
  overGates: string[];
} & ReturnType<typeof publishableFacts>;

export type Workbench = {
  story: {
    id: StoryId;
    title: string;
    desk: string;
    language: string;
    closesAt: string | null;
    restricted: boolean;
    memberIds: string[];
    version: number;
  };
  draft: {
    id: DraftId;
    number: number;
    text: string;
    marks: TextMark[];
    /** The file that it was read from; "" when it was pasted. */
    fileName: string;
    addedAt: string;
    addedBy: string;
  };
  claims: PlacedClaim[];
};

/** A story with its newest draft and every claim in it, in reading order, unplaced ones last. Null when not to be seen. */
export async function readWorkbench(actor: Actor, storyId: string): Promise<Workbench | null> {
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: {
      id: true,
      title: true,
      desk: true,
      language: true,
      closesAt: true,
      restricted: true,
      version: true,
      members: { select: { personId: true } },
      drafts: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          id: true,
          number: true,
          text: true,
          marks: true,
          fileName: true,
          addedAt: true,
          addedBy: { select: { name: true } },
        },
      },
    },
  });
  const draft = story?.drafts[0];
  if (!story || !draft) return null;
  const subject = {
    storyIsOpen: !story.restricted,
    askerIsMember: story.members.some((member) => member.personId === actor.personId),
  };
  if (!can(actor, "story.read", subject)) return null;
  const { members, drafts: _, ...fields } = story;
  return {
    story: {
      ...fields,
      id: story.id as StoryId,
      desk: story.desk ?? "",
      closesAt: story.closesAt?.toISOString() ?? null,
      memberIds: members.map((member) => member.personId),
    },
    draft: {
      id: draft.id as DraftId,
      number: draft.number,
      text: draft.text,
      marks: storedMarks(draft.marks, draft.text),
      fileName: draft.fileName,
      addedAt: draft.addedAt.toISOString(),
      addedBy: draft.addedBy.name,
    },
    claims: await readPlacedClaims(story.id, draft.id),
  };
}

async function readPlacedClaims(storyId: string, draftId: string): Promise<PlacedClaim[]> {
  const placements = await database().placement.findMany({
    where: { storyId },
    orderBy: { claim: { number: "asc" } },
    take: CLAIMS_PER_STORY,
    select: {
      claim: {
        select: {
          id: true,
          number: true,
          ...PUBLISHABLE,
          ...OVER_GATES,
          assessments: { where: { state: "pending" }, take: 1, select: { verdict: true } },
        },
      },
      spans: { where: { draftId }, select: { startOffset: true, endOffset: true } },
    },
  });
  return placements
    .map(({ claim, claim: { id, number, wording, verdict, stage, assessments }, spans: [span] }) => ({
      ...{ id, number, wording, verdict, stage },
      ...publishableFacts(claim),
      overGates: overGates(claim),
      proposed: PROPOSED_VERDICTS.find((verdict) => verdict === assessments[0]?.verdict) ?? null,
      span: span ? { start: span.startOffset, end: span.endOffset } : null,
    }))
    .sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || a.number - b.number);
}
