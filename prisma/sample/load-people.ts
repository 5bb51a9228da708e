import { actorForPerson, SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { createPersonWithPassword } from "@/lib/usecases/people/create-person";
import { createPersonSchema } from "@/lib/usecases/people/schema";
import { accepted } from "./accepted";
import { PEOPLE, type PersonKey } from "./people";
import type { SamplePerson } from "./shape";

export type Actors = Record<PersonKey, Actor>;

/** The sample newsroom, everyone with the same password, and each as an actor. */
export async function loadPeople(password: string): Promise<Actors> {
  const made = await Promise.all(
    Object.entries(PEOPLE).map(async ([key, person]) => [key, await makePerson(person, password)] as const),
  );
  return Object.fromEntries(made) as Actors;
}

async function makePerson(person: SamplePerson, password: string): Promise<Actor> {
  const input = createPersonSchema.parse({ ...person, password });
  const { personId } = await accepted(person.name, createPersonWithPassword(SYSTEM_ACTOR, input));
  const actor = await actorForPerson(personId);
  if (!actor) throw new Error(`${person.name} was just made and is not there.`);
  return actor;
}
