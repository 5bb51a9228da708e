import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { dueWindow } from "@/lib/domain/claims/due-window";
import { parseClaimReference } from "@/lib/domain/claims/reference";
import { STAGE_GROUPS, type TableView } from "@/lib/domain/claims/table-view";
import { PROPOSED_VERDICTS } from "@/lib/domain/claims/vocabulary";
import { decidingStances } from "@/lib/domain/verification/deciding";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { rewrittenBy } from "../history/rewriters";
import { readFlaggedClaimIds } from "../relations/flags";
import { containsWords } from "../search-text";
import { visibleClaims, visibleStories } from "../stories/visible";
import { readClaimIdsReturnedTo } from "./returned";

/** The claims of a view that the actor may see. Its page, sort and open claim play no part. */
export async function claimsOfView(
  actor: Actor,
  view: TableView,
  now: Date,
): Promise<Prisma.ClaimWhereInput> {
  const { status, type, criticality, outlet } = view;
  const filters: (Prisma.ClaimWhereInput | null)[] = [
    visibleClaims(actor),
    status && { verdict: status },
    type && { type },
    criticality && { criticality },
    outlet === null ? null : { evidence: { some: { passage: { source: { outletId: outlet } } } } },
    ofStage(view.stage),
    ofStory(actor, view.story),
    ofAssignee(actor, view.assignee),
    ofDue(view.due, now),
    ofText(view.text),
    view.waits === "sign_off" ? mySignOff(actor) : null,
    view.waits === "flagged" ? { id: { in: await readFlaggedClaimIds(actor) } } : null,
    view.waits === "returned" ? { id: { in: await readClaimIdsReturnedTo(actor) } } : null,
  ];
  return { AND: filters.filter((filter) => filter !== null) };
}

function ofStage(stage: TableView["stage"]): Prisma.ClaimWhereInput | null {
  if (stage === null) return null;
  if (stage === "left" || stage === "to_research") return { stage: { in: [...STAGE_GROUPS[stage]] } };
  return { stage };
}

/** A story that may not be seen has no claims, not even those that are seen elsewhere: nobody learns what stands in it. */
function ofStory(actor: Actor, story: TableView["story"]): Prisma.ClaimWhereInput | null {
  if (story === null) return null;
  if (story === "none") return { placements: { none: {} } };
  return { placements: { some: { storyId: story, story: visibleStories(actor) } } };
}

function ofAssignee(actor: Actor, assignee: TableView["assignee"]): Prisma.ClaimWhereInput | null {
  if (assignee === null) return null;
  if (assignee === "nobody") return { assigneeId: null };
  return { assigneeId: assignee === "me" ? actor.personId : assignee };
}

function ofDue(due: TableView["due"], now: Date): Prisma.ClaimWhereInput | null {
  if (due === null) return null;
  if (due === "none") return { dueAt: null };
  const { from, to } = dueWindow(due, now);
  return { dueAt: { ...(from ? { gte: from } : {}), lt: to }, stage: { in: [...STAGE_GROUPS.left] } };
}

/** A reference finds its claim; words find the claims whose wording has all of them. */
function ofText(text: string): Prisma.ClaimWhereInput | null {
  if (text === "") return null;
  const wording = { AND: containsWords(text).map((has) => ({ wording: has })) };
  const number = parseClaimReference(text);
  return number === null ? wording : { OR: [{ number }, wording] };
}

/** Verdicts that the actor may sign off: G3, as the permission "claim.signOff" says it, asked of many claims at once. */
function mySignOff(actor: Actor): Prisma.ClaimWhereInput {
  if (!can(actor, "claim.signOff")) return { id: { in: [] } };
  return {
    stage: "awaiting_review",
    authorId: { not: actor.personId },
    auditEvents: { none: rewrittenBy(actor) },
    assessments: {
      some: {
        state: "pending",
        authorId: { not: actor.personId },
        OR: PROPOSED_VERDICTS.map((verdict) => ({
          verdict,
          items: { none: { addedById: actor.personId, stance: { in: [...decidingStances(verdict)] } } },
        })),
      },
    },
  };
}
