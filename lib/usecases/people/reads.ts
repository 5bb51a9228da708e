import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Role } from "@/lib/domain/access/roles";
import { database } from "@/lib/platform/database/client";

export type PersonToChoose = { id: string; name: string; role: Role };

const CHOICES = 500;

/** Everyone active, by name: for choosing an assignee or a story's members. */
export async function readPeopleToChoose(actor: Actor): Promise<PersonToChoose[]> {
  if (!can(actor, "person.list")) return [];
  return database().person.findMany({
    where: { deactivatedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: CHOICES,
    select: { id: true, name: true, role: true },
  });
}
