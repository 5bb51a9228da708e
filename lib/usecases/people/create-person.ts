import type { SystemActor } from "@/lib/domain/access/actor";
import { passwordProblem } from "@/lib/domain/access/password-rules";
import type { PersonId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { personFacts } from "./facts";
import { hashPassword } from "./passwords";
import type { CreatePerson } from "./schema";

/** Makes an account with a password, for the command line and the sample story. In the application, people are invited. */
export async function createPersonWithPassword(
  actor: SystemActor,
  { password, ...fields }: CreatePerson,
): Promise<Result<{ personId: PersonId }>> {
  const problem = passwordProblem(password, fields.email);
  if (problem) return refuse({ code: "invalid", fields: { password: problem } });
  const passwordHash = await hashPassword(password);
  try {
    return await inTransaction(async (tx) => {
      const { id } = await tx.person.create({ data: { ...fields, passwordHash }, select: { id: true } });
      await appendEvent(tx, actor, { kind: "person.created", personId: id, after: personFacts(fields) });
      return done({ personId: id as PersonId });
    });
  } catch (error) {
    if (uniqueViolation(error)?.includes("email")) return refuse("emailTaken");
    throw error;
  }
}
