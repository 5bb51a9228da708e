import type { Role } from "@/lib/domain/access/roles";
import type { PersonId } from "@/lib/domain/ids";
import { database } from "@/lib/platform/database/client";

export type PersonAtTheGate = {
  personId: PersonId;
  email: string;
  name: string;
  role: Role;
  mayClearLegal: boolean;
  sessionVersion: number;
};

/**
 * Who a session belongs to, read anew for every request, so that deactivation and changed roles hold at once.
 * Stands apart from the reads: nobody is known yet who could ask. Null for people who are deactivated or unknown.
 */
export async function readPersonAtTheGate(personId: string): Promise<PersonAtTheGate | null> {
  const person = await database().person.findFirst({
    where: { id: personId, deactivatedAt: null },
    select: { id: true, email: true, name: true, role: true, mayClearLegal: true, sessionVersion: true },
  });
  if (!person) return null;
  const { id, ...facts } = person;
  return { personId: id as PersonId, ...facts };
}
