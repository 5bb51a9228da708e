import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { publishFactBox } from "../publication/commands";
import { saveFactBox } from "../publication/prepare";
import { publishFactBoxSchema, saveFactBoxSchema } from "../publication/schema";
import { must } from "./must";

/** A fact box of the story with these claims, saved; its address is its own. */
export async function prepareBox(editor: Actor, storyId: string, claimIds: string[], more: object = {}) {
  const slug = `box-${randomUUID()}`;
  const box = {
    ...{ storyId, slug, version: 0, headline: "What we know of the plan", unanswered: "Who leaked it" },
    claims: claimIds.map((claimId) => ({ claimId, explanation: "We read it." })),
  };
  const { version } = must(await saveFactBox(editor, saveFactBoxSchema.parse({ ...box, ...more })));
  return { slug, version };
}

export function publishBox(editor: Actor, storyId: string, version: number, more: object = {}) {
  return publishFactBox(
    editor,
    publishFactBoxSchema.parse({ storyId, version, requestId: randomUUID(), ...more }),
  );
}

/** The same, published. */
export async function publishedBox(editor: Actor, storyId: string, claimIds: string[], more: object = {}) {
  const box = await prepareBox(editor, storyId, claimIds, more);
  must(await publishBox(editor, storyId, box.version, { restrictedIsMeant: true }));
  return box;
}
