import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { DESK_VIEWS, type DeskList } from "@/lib/domain/claims/desk-views";
import { STAGE_GROUPS, type TableView } from "@/lib/domain/claims/table-view";
import type { DueInquiry } from "@/lib/domain/inquiries/inquiry";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { readDueInquiries } from "../inquiries/reads";
import { type ClaimsTable, readClaimsTable } from "../ledger/reads";
import { readStageCounts } from "../stories/stage-counts";
import { visibleStories } from "../stories/visible";

/** Each list of the desk shows this many, says how many there are, and leads to all of them. */
export const DESK_LIST = 20;

export type DeskStory = {
  id: string;
  title: string;
  closesAt: string | null;
  claims: number;
  awaitingReview: number;
  left: number;
};

export type Desk = {
  lists: Record<DeskList, ClaimsTable>;
  inquiries: { rows: DueInquiry[]; total: number };
  stories: { rows: DeskStory[]; total: number };
};

/** What waits for the actor, what is due, and the stories by what is left in them. */
export async function readDesk(actor: Actor, { now = new Date() }: { now?: Date } = {}): Promise<Desk> {
  if (!can(actor, "desk.read")) return NOTHING;
  const read = (view: TableView) => readClaimsTable(actor, view, { now, take: DESK_LIST });
  // One after the other: all at once would take every connection of the pool for one person's desk.
  const returned = await read(DESK_VIEWS.returned);
  const toResearch = await read(DESK_VIEWS.toResearch);
  const toSignOff = await read(DESK_VIEWS.toSignOff);
  const due = await read(DESK_VIEWS.due);
  const lookAgain = await read(DESK_VIEWS.lookAgain);
  const inquiries = await readDueInquiries(actor, { now, take: DESK_LIST });
  const stories = await readStoriesLeft(actor);
  return { lists: { toResearch, toSignOff, returned, due, lookAgain }, inquiries, stories };
}

const NO_CLAIMS: ClaimsTable = { rows: [], total: 0, left: 0, next: null };
const NOTHING: Desk = {
  lists: {
    ...{ toResearch: NO_CLAIMS, toSignOff: NO_CLAIMS, returned: NO_CLAIMS },
    ...{ due: NO_CLAIMS, lookAgain: NO_CLAIMS },
  },
  inquiries: { rows: [], total: 0 },
  stories: { rows: [], total: 0 },
};

/** The stories that have something left, closest closing first; those without a closing time come last. */
async function readStoriesLeft(actor: Actor): Promise<Desk["stories"]> {
  const left: Prisma.StoryWhereInput = {
    placements: { some: { claim: { stage: { in: [...STAGE_GROUPS.left] } } } },
  };
  const where = { AND: [visibleStories(actor), left] };
  const [total, stories] = await Promise.all([
    database().story.count({ where }),
    database().story.findMany({
      where,
      orderBy: [{ closesAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      take: DESK_LIST,
      select: { id: true, title: true, closesAt: true },
    }),
  ]);
  const counts = await readStageCounts(stories.map((story) => story.id));
  const rows = stories.map(({ closesAt, ...story }) => {
    const stages = counts.get(story.id);
    const count = (among: readonly (typeof STAGE_GROUPS.left)[number][]) =>
      among.reduce((sum, stage) => sum + (stages?.get(stage) ?? 0), 0);
    const leftHere = count(STAGE_GROUPS.left);
    return {
      ...story,
      closesAt: closesAt?.toISOString() ?? null,
      claims: leftHere + (stages?.get("signed_off") ?? 0),
      awaitingReview: count(["awaiting_review"]),
      left: leftHere,
    };
  });
  return { rows, total };
}
