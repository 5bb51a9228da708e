import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { Role } from "../lib/domain/access/roles";

export type TestPerson = { id: string; email: string; name: string; role: Role };

export async function insertPerson(db: postgres.Sql, role: Role, name?: string): Promise<TestPerson> {
  const id = randomUUID();
  const short = id.slice(0, 8);
  const person = { id, email: `${role}-${short}@example.org`, name: name ?? `Test ${role} ${short}`, role };
  await db`insert into "Person" ${db(person)}`;
  return person;
}
