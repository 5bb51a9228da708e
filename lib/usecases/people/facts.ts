import type { Role } from "@/lib/domain/access/roles";

/** What history tells of a person, and what the version guard compares. Never a secret. */
export function personFacts<
  Fields extends { name: string; role: Role; mayClearLegal: boolean; email?: string },
>(person: Fields) {
  const { name, role, mayClearLegal, email } = person;
  return { ...(email === undefined ? {} : { email }), name, role, mayClearLegal };
}
