import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "@/lib/domain/access/actor";
import { readPersonAtTheGate } from "@/lib/usecases/people/gate";
import { mintActor } from "./mint-actor";
import { authOptions } from "./options";

/** Who is asking, once per request: null when signed out, deactivated, or signed out everywhere since. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions());
  if (!session?.personId) return null;
  const person = await readPersonAtTheGate(session.personId);
  if (!person || person.sessionVersion !== session.sessionVersion) return null;
  return mintActor(person);
});

/**
 * For pages: whoever is signed out is sent to sign in, and comes back to the address they asked for, with its query.
 * proxy.ts tells it, to layouts too; `path` stands in where it was not asked.
 */
export async function requireActor(path = "/"): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const asked = (await headers()).get("x-asked-path") ?? path;
  redirect(`/sign-in?next=${encodeURIComponent(asked)}`);
}
