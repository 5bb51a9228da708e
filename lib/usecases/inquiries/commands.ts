import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { InquiryId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { loadClaim } from "../claims/load";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { inquiryFacts, loadInquiry, toldFacts, whomAsked } from "./load";
import type { EditInquiry, LogInquiry } from "./schema";

/** Logs that somebody was asked: whom, how, when, what, and until when an answer is waited for. */
export async function logInquiry(
  actor: Actor,
  input: LogInquiry,
  now = new Date(),
): Promise<Result<{ inquiryId: InquiryId }>> {
  if (!can(actor, "inquiry.write")) return refuse({ code: "notAllowed", permission: "inquiry.write" });
  return inTransaction(async (tx) => {
    const claim = await loadClaim(tx, actor, input.claimId);
    if (!claim) return refuse("notFound");
    const { claimId, requestId, kind, sourceId, means, asked, askedAt, deadlineAt } = input;
    const same = await tx.inquiry.findFirst({
      where: { requestId, claimId, loggedById: actor.personId },
      select: { id: true },
    });
    if (same) return done({ inquiryId: same.id as InquiryId });
    if (claim.stage === "cut") return refuse("claimIsCut");
    if (askedAt > now) return refuse({ code: "invalid", fields: { askedAt: NOT_YET } });
    const to = await whomAsked(tx, actor, input);
    if (!to.ok) return to;
    const { whom, confidential } = to.value;
    const said = { kind, whom, means, asked, askedAt, deadlineAt };
    const inquiry = await tx.inquiry.create({
      data: { ...said, claimId, sourceId, requestId, loggedById: actor.personId },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "inquiry.logged",
      claimId,
      after: toldFacts(inquiryFacts(said), confidential),
    });
    return done({ inquiryId: inquiry.id as InquiryId });
  });
}

/** Puts right what was logged of the asking. The answer is not touched. */
export async function editInquiry(
  actor: Actor,
  input: EditInquiry,
  now = new Date(),
): Promise<Result<{ version: number }>> {
  if (!can(actor, "inquiry.write")) return refuse({ code: "notAllowed", permission: "inquiry.write" });
  return inTransaction(async (tx) => {
    const loaded = await loadInquiry(tx, actor, input.inquiryId);
    if (!loaded.ok) return loaded;
    const { inquiry, confidential } = loaded.value;
    if (input.askedAt > now) return refuse({ code: "invalid", fields: { askedAt: NOT_YET } });
    // What history may tell of it was decided when it was logged.
    if (confidential && input.sourceId !== inquiry.sourceId) return refuse("confidentialStaysAsked");
    const to = await whomAsked(tx, actor, input);
    if (!to.ok) return to;
    if (to.value.confidential && !confidential) return refuse("confidentialStaysAsked");
    const { kind, sourceId, means, asked, askedAt, deadlineAt } = input;
    const after = { kind, whom: to.value.whom, means, asked, askedAt, deadlineAt };
    const before = inquiryFacts(inquiry);
    const change = changedFields(before, inquiryFacts(after));
    if (!change && sourceId === inquiry.sourceId) return done({ version: inquiry.version });
    if (inquiry.version !== input.version) {
      const now = { ...before, kind: inquiry.kind };
      return refuse(await changedMeanwhile(tx, { claimId: inquiry.claimId }, now, inquiry.version));
    }
    await tx.inquiry.update({
      where: { id: inquiry.id },
      data: { ...after, sourceId, version: { increment: 1 } },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "inquiry.edited",
      claimId: inquiry.claimId,
      before: toldFacts(change?.before ?? {}, confidential),
      after: toldFacts(change?.after ?? {}, confidential),
    });
    return done({ version: inquiry.version + 1 });
  });
}

const NOT_YET = "This is still to come: log it once it was asked.";
