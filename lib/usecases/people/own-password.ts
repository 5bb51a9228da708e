import type { Actor } from "@/lib/domain/access/actor";
import { passwordProblem } from "@/lib/domain/access/password-rules";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { countAttempt, forgetFailures } from "./attempts";
import { endLinks } from "./links";
import { hashPassword, isPassword } from "./passwords";
import type { ChangeOwnPassword } from "./schema";
import type { SignedIn } from "./sign-in";

/**
 * Changes one's own password and ends every session; the door starts a new one here. Guessing the current password
 * counts as failed sign-ins do: a session left open gives it away no faster.
 */
export async function changeOwnPassword(actor: Actor, input: ChangeOwnPassword): Promise<Result<SignedIn>> {
  const permission = "person.changeOwnPassword";
  const { personId, email } = actor;
  if (!can(actor, permission, { personId })) return refuse({ code: "notAllowed", permission });
  const problem = passwordProblem(input.newPassword, email);
  if (problem) return refuse({ code: "invalid", fields: { newPassword: problem } });
  const counted = await countAttempt(email, null);
  if (!counted.ok) return counted;
  const before = await database().person.findUnique({
    where: { id: personId },
    select: { passwordHash: true, sessionVersion: true },
  });
  if (!before || !(await isPassword(input.currentPassword, before.passwordHash)))
    return refuse("wrongPassword");
  const passwordHash = await hashPassword(input.newPassword);
  return inTransaction(async (tx) => {
    // The hash that was checked is the one replaced: of two changes at once, the second has the wrong password.
    const { count } = await tx.person.updateMany({
      where: { id: personId, passwordHash: before.passwordHash, deactivatedAt: null },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    });
    if (count === 0) return refuse("wrongPassword");
    await endLinks(tx, personId);
    await forgetFailures(email, tx);
    await appendEvent(tx, actor, { kind: "person.passwordSet", personId, after: { by: "self" } });
    const { sessionVersion } = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { sessionVersion: true },
    });
    return done({ personId, sessionVersion });
  });
}
