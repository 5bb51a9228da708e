import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { StoryId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { sha256 } from "@/lib/platform/hash/sha256";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { areAllActive } from "../people/active";
import type { CreateStory, EditStory } from "./schema";
import { visibleStories } from "./visible";

/** Creates a story with its first draft. The same request sent twice makes one story. */
export async function createStory(actor: Actor, input: CreateStory): Promise<Result<{ storyId: StoryId }>> {
  if (!can(actor, "story.create")) return refuse({ code: "notAllowed", permission: "story.create" });
  try {
    return await inTransaction(async (tx) => {
      const { draft, memberIds, ...fields } = input;
      const members = withCreator(actor, input);
      if (!(await areAllActive(tx, members))) return refuse("personInactive");
      const story = await tx.story.create({
        data: {
          ...fields,
          createdById: actor.personId,
          members: { create: members.map((personId) => ({ personId })) },
        },
        select: { id: true },
      });

      await tx.draft.create({
        data: {
          ...draft,
          storyId: story.id,
          number: 1,
          sha256: sha256(draft.text),
          addedById: actor.personId,
        },
        select: { id: true },
      });
      await appendEvent(tx, actor, {
        kind: "story.created",
        storyId: story.id,
        after: storyFacts({ ...fields, memberIds: members }),
      });
      await appendEvent(tx, actor, {
        kind: "draft.added",
        storyId: story.id,
        after: {
          number: 1,
          characters: draft.text.length,
          sha256: sha256(draft.text),
          fileName: draft.fileName,
        },
      });
      return done({ storyId: story.id as StoryId });
    });
  } catch (error) {
    if (uniqueViolation(error)?.includes("requestId")) return storyOfRequest(actor, input.requestId);
    throw error;
  }
}

/** Changes what is said about a story; its drafts are never changed. */
export async function editStory(actor: Actor, input: EditStory): Promise<Result<{ version: number }>> {
  return inTransaction(async (tx) => {
    const before = await tx.story.findFirst({
      where: { id: input.storyId, ...visibleStories(actor) },
      select: { ...EDITED_FIELDS, version: true, members: { select: { personId: true } } },
    });
    if (!before) return refuse("notFound");
    const askerIsMember = before.members.some((member) => member.personId === actor.personId);
    if (!can(actor, "story.edit", { storyIsOpen: !before.restricted, askerIsMember }))
      return refuse({ code: "notAllowed", permission: "story.edit" });

    const { storyId, version, memberIds: _, ...fields } = input;
    const memberIds = before.members.map((member) => member.personId);
    const chosen = withCreator(actor, input);
    const staying = input.restricted ? await inactiveAmong(tx, memberIds) : [];
    const members = [...new Set([...chosen, ...staying])];
    if (
      !(await areAllActive(
        tx,
        members.filter((id) => !staying.includes(id)),
      ))
    )
      return refuse("personInactive");
    const change = changedFields(
      storyFacts({ ...before, memberIds }),
      storyFacts({ ...fields, memberIds: members }),
    );
    if (!change) return done({ version: before.version });
    const { count } = await tx.story.updateMany({
      where: { id: storyId, version },
      data: { ...fields, version: { increment: 1 } },
    });
    if (count === 0)
      return refuse(
        await changedMeanwhile(tx, { storyId }, storyFacts({ ...before, memberIds }), before.version),
      );
    await tx.storyMember.deleteMany({ where: { storyId } });
    await tx.storyMember.createMany({ data: members.map((personId) => ({ storyId, personId })) });
    await appendEvent(tx, actor, { kind: "story.edited", storyId, ...change });
    return done({ version: version + 1 });
  });
}

const EDITED_FIELDS = { title: true, desk: true, language: true, closesAt: true, restricted: true } as const;

type StoryFields = {
  title: string;
  desk: string | null;
  language: string;
  closesAt: Date | null;
  restricted: boolean;
  memberIds: string[];
};

function storyFacts({ title, desk, language, closesAt, restricted, memberIds }: StoryFields) {
  return {
    title,
    desk: desk ?? "",
    language,
    closesAt: closesAt?.toISOString() ?? null,
    restricted,
    memberIds: [...memberIds].sort(),
  };
}

/** Whoever restricts a story stays among its members: nobody locks themselves out. An open story has none. */
function withCreator(actor: Actor, input: { restricted: boolean; memberIds: string[] }): string[] {
  return input.restricted ? [...new Set([actor.personId, ...input.memberIds])] : [];
}

/** Members who are deactivated cannot be chosen in the form; they stay, and are members again once they are reactivated. */
async function inactiveAmong(tx: Transaction, personIds: string[]): Promise<string[]> {
  const found = await tx.person.findMany({
    where: { id: { in: personIds }, deactivatedAt: { not: null } },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

async function storyOfRequest(actor: Actor, requestId: string): Promise<Result<{ storyId: StoryId }>> {
  const story = await database().story.findFirst({
    where: { requestId, createdById: actor.personId },
    select: { id: true },
  });
  return story ? done({ storyId: story.id as StoryId }) : refuse("notFound");
}
