import { randomUUID } from "node:crypto";
import { actorForPerson } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import type { Role } from "@/lib/domain/access/roles";
import { database } from "@/lib/platform/database/client";
import { createStory } from "../stories/commands";
import { createStorySchema } from "../stories/schema";

/** Rows that tests begin with, made the way the product makes them. */

let made = 0;

export async function makeActor(role: Role): Promise<Actor> {
  made += 1;
  const person = await database().person.create({
    data: { email: `${role}-${made}-${randomUUID()}@newsroom.example`, name: `Test ${role} ${made}`, role },
    select: { id: true },
  });
  const actor = await actorForPerson(person.id);
  if (!actor) throw new Error("The person just made is not there.");
  return actor;
}

export async function makeStory(
  actor: Actor,
  {
    text,
    title = "A story",
    restricted = false,
    marks = [],
  }: { text: string; title?: string; restricted?: boolean; marks?: unknown[] },
): Promise<{ storyId: string; draftId: string }> {
  const created = await createStory(
    actor,
    createStorySchema.parse({ title, text, marks, restricted, requestId: randomUUID() }),
  );
  if (!created.ok) throw new Error(`The story was refused: ${created.refusal.code}`);
  const draft = await database().draft.findFirstOrThrow({
    where: { storyId: created.value.storyId },
    select: { id: true },
  });
  return { storyId: created.value.storyId, draftId: draft.id };
}
