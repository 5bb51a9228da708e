import type { Actor, SystemActor, Visitor } from "@/lib/domain/access/actor";
import type { Scope } from "@/lib/domain/access/scopes";
import { type PersonAtTheGate, readPersonAtTheGate } from "@/lib/usecases/people/gate";

/** Actors are made in this file alone. */
export function mintActor(person: PersonAtTheGate, scopes?: readonly Scope[]): Actor {
  const { personId, role, mayClearLegal, name, email } = person;
  return { personId, role, mayClearLegal, name, email, ...(scopes ? { scopes } : {}) } as Actor;
}

export const VISITOR = { personId: null } as Visitor;

export const SYSTEM_ACTOR = { personId: null } as SystemActor;

/** For programs that act for a person without a session, such as the sample story. Null when inactive or unknown. */
export async function actorForPerson(personId: string): Promise<Actor | null> {
  const person = await readPersonAtTheGate(personId);
  return person && mintActor(person);
}
