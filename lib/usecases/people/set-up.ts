import type { SystemActor } from "@/lib/domain/access/actor";
import { passwordProblem } from "@/lib/domain/access/password-rules";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { personFacts } from "./facts";
import { redeemLink, workingLink } from "./links";
import { hashPassword } from "./passwords";
import type { SetUpFirstAdmin } from "./schema";
import type { SignedIn } from "./sign-in";

/** Whether a link for setting up works: it does once, and only while there is nobody. */
export async function isSetUpLink(_actor: SystemActor, token: string): Promise<boolean> {
  const link = await database().oneTimeLink.findFirst({
    where: workingLink(token, ["set_up"]),
    select: { id: true },
  });
  return link !== null && (await database().person.count()) === 0;
}

/** Makes the first person, an admin. */
export async function setUpFirstAdmin(
  actor: SystemActor,
  { token, password, ...fields }: SetUpFirstAdmin,
): Promise<Result<SignedIn>> {
  if (!(await isSetUpLink(actor, token))) return refuse("linkNotValid");
  const problem = passwordProblem(password, fields.email);
  if (problem) return refuse({ code: "invalid", fields: { password: problem } });
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    // Two links can be about, made by two instances that started at once: the second set-up waits and finds someone.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('galley set-up', 0))`;
    if ((await tx.person.count()) > 0 || !(await redeemLink(tx, token, ["set_up"])))
      return refuse("linkNotValid");
    const facts = { ...fields, role: "admin", mayClearLegal: false } as const;
    const person = await tx.person.create({
      data: { ...facts, passwordHash },
      select: { id: true, sessionVersion: true },
    });
    await appendEvent(tx, actor, { kind: "person.created", personId: person.id, after: personFacts(facts) });
    return done({ personId: person.id, sessionVersion: person.sessionVersion });
  });
}
