import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { TableCursor } from "@/lib/domain/claims/table-cursor";
import { STAGE_GROUPS, type TableView } from "@/lib/domain/claims/table-view";
import type { Criticality, Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import type { ClaimId } from "@/lib/domain/ids";
import type { ClaimFlag } from "@/lib/domain/relations/claim-flag";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { readFlagsOf } from "../relations/flags";
import { OVER_GATES, overGates } from "../stories/over-gates";
import { visibleOutlets, visibleStories } from "../stories/visible";
import { afterCursor, cursorOf, orderOf } from "./keyset";
import { claimsOfView } from "./where";

export const CLAIMS_PER_PAGE = 100;
/** Counting stops here: the table says "more than 10,000" and stays fast. */
export const COUNTED_AT_MOST = 10_000;

export type LedgerRow = {
  id: ClaimId;
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  /** The first story that the claim stands in, of those that the actor may see. */
  story: { id: string; title: string } | null;
  moreStories: number;
  assignee: string | null;
  dueAt: string | null;
  updatedAt: string;
  criticality: Criticality;
  legalRisk: boolean;
  /** What other claims say against resting on it. */
  flags: ClaimFlag[];
  /** The gates that it is signed off over. */
  overGates: string[];
};

/** `total` and `left` count no further than COUNTED_AT_MOST + 1. */
export type ClaimsTable = { rows: LedgerRow[]; total: number; left: number; next: TableCursor | null };

/** One page of the claims that the view asks for and the actor may see. */
export async function readClaimsTable(
  actor: Actor,
  view: TableView,
  { now = new Date(), take = CLAIMS_PER_PAGE }: { now?: Date; take?: number } = {},
): Promise<ClaimsTable> {
  if (!can(actor, "claim.read")) return { rows: [], total: 0, left: 0, next: null };
  const where = await claimsOfView(actor, view, now);
  const [total, left, found] = await Promise.all([
    countUpTo(where),
    countUpTo({ AND: [where, { stage: { in: [...STAGE_GROUPS.left] } }] }),
    database().claim.findMany({
      where: view.after ? { AND: [where, afterCursor(view.after, view.direction)] } : where,
      orderBy: orderOf(view),
      take: take + 1,
      select: rowOf(actor),
    }),
  ]);
  const page = found.slice(0, take);
  const last = page.at(-1);
  const flags = await readFlagsOf(
    actor,
    page.map(({ id }) => id),
  );
  return {
    rows: page.map((claim) => toRow(claim, flags.get(claim.id) ?? [])),
    total,
    left,
    next: found.length > take && last ? cursorOf(view.sort, last) : null,
  };
}

const CHOICES = 200;

export type TableChoices = {
  stories: { id: string; name: string }[];
  outlets: { id: string; name: string }[];
};

/**
 * The stories (newest first) and outlets (by name) to choose from, and in any case those that are chosen. Bounded:
 * older stories are reached from their own page.
 */
export async function readTableChoices(actor: Actor, view: TableView): Promise<TableChoices> {
  if (!can(actor, "claim.read")) return { stories: [], outlets: [] };
  const title = { id: true, title: true } as const;
  const name = { id: true, name: true } as const;
  const chosenStory = view.story && view.story !== "none" ? view.story : null;
  const [stories, story, outlets, outlet] = await Promise.all([
    database().story.findMany({
      where: visibleStories(actor),
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: CHOICES,
      select: title,
    }),
    chosenStory
      ? database().story.findFirst({
          where: { AND: [{ id: chosenStory }, visibleStories(actor)] },
          select: title,
        })
      : null,
    database().outlet.findMany({
      where: visibleOutlets(actor),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: CHOICES,
      select: name,
    }),
    view.outlet
      ? database().outlet.findFirst({ where: { id: view.outlet, ...visibleOutlets(actor) }, select: name })
      : null,
  ]);
  return {
    stories: withChosen(stories, story).map(({ id, title: said }) => ({ id, name: said })),
    outlets: withChosen(outlets, outlet),
  };
}

function withChosen<Choice extends { id: string }>(choices: Choice[], chosen: Choice | null): Choice[] {
  return chosen && !choices.some(({ id }) => id === chosen.id) ? [chosen, ...choices] : choices;
}

function countUpTo(where: Prisma.ClaimWhereInput): Promise<number> {
  return database().claim.count({ where, take: COUNTED_AT_MOST + 1 });
}

function rowOf(actor: Actor) {
  const placements = { story: visibleStories(actor) };
  return {
    id: true,
    number: true,
    wording: true,
    verdict: true,
    ...OVER_GATES,
    dueAt: true,
    updatedAt: true,
    criticality: true,
    legalRisk: true,
    assignee: { select: { name: true } },
    placements: {
      where: placements,
      orderBy: { id: "asc" },
      take: 1,
      select: { story: { select: { id: true, title: true } } },
    },
    _count: { select: { placements: { where: placements } } },
  } satisfies Prisma.ClaimSelect;
}

type Found = Prisma.ClaimGetPayload<{ select: ReturnType<typeof rowOf> }>;

function toRow(found: Found, flags: ClaimFlag[]): LedgerRow {
  const { placements, _count, signedAssessment, ...claim } = found;
  const [first] = placements;
  return {
    ...claim,
    flags,
    overGates: overGates(found),
    id: claim.id as ClaimId,
    story: first?.story ?? null,
    moreStories: Math.max(0, _count.placements - 1),
    assignee: claim.assignee?.name ?? null,
    dueAt: claim.dueAt?.toISOString() ?? null,
    updatedAt: claim.updatedAt.toISOString(),
  };
}
