import type { SystemActor } from "@/lib/domain/access/actor";
import { passwordProblem } from "@/lib/domain/access/password-rules";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { forgetFailures } from "./attempts";
import { redeemLink, workingLink } from "./links";
import { hashPassword } from "./passwords";
import type { TakeUpLink } from "./schema";
import type { SignedIn } from "./sign-in";

/** Done by whoever holds a link: nobody is signed in, so Galley itself asks. */

export type LinkHolder = { purpose: "invite" | "reset"; name: string; email: string };

/** Whom a link for a password belongs to; null when it doesn't work (any more). Looking doesn't use it up. */
export async function readLinkHolder(_actor: SystemActor, token: string): Promise<LinkHolder | null> {
  const link = await database().oneTimeLink.findFirst({
    where: { ...workingLink(token, ["invite", "reset"]), person: { deactivatedAt: null } },
    select: { purpose: true, person: { select: { name: true, email: true } } },
  });
  if (!link?.person || link.purpose === "set_up") return null;
  return { purpose: link.purpose, ...link.person };
}

/** Sets the password of the link's person and ends their sessions. The link works once, also when two use it at once. */
export async function takeUpLink(
  actor: SystemActor,
  { token, password }: TakeUpLink,
): Promise<Result<SignedIn>> {
  const holder = await readLinkHolder(actor, token);
  if (!holder) return refuse("linkNotValid");
  const problem = passwordProblem(password, holder.email);
  if (problem) return refuse({ code: "invalid", fields: { password: problem } });
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const link = await tx.oneTimeLink.findFirst({
      where: workingLink(token, ["invite", "reset"]),
      select: { personId: true },
    });
    if (!link?.personId || !(await redeemLink(tx, token, ["invite", "reset"]))) return refuse("linkNotValid");
    const { personId } = link;
    const { count } = await tx.person.updateMany({
      where: { id: personId, deactivatedAt: null },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    });
    if (count === 0) return refuse("linkNotValid");
    await forgetFailures(holder.email, tx);
    await appendEvent(tx, actor, { kind: "person.passwordSet", personId, after: { by: holder.purpose } });
    const person = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { sessionVersion: true },
    });
    return done({ personId, sessionVersion: person.sessionVersion });
  });
}
