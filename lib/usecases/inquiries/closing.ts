import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { silenceProblem } from "@/lib/domain/inquiries/inquiry";
import type { InquiryState } from "@/lib/domain/inquiries/vocabulary";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, type HistoryEvent } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { loadInquiry, toldFacts } from "./load";
import type { DropInquiry, RecordAnswer, RecordSilence } from "./schema";

/** What came of an inquiry. An answer that comes after silence was recorded is an answer still. */
export async function recordAnswer(
  actor: Actor,
  { inquiryId, version, answer, answeredAt }: RecordAnswer,
  now = new Date(),
): Promise<Result> {
  if (!can(actor, "inquiry.write")) return refuse({ code: "notAllowed", permission: "inquiry.write" });
  return inTransaction(async (tx) => {
    const loaded = await loadInquiry(tx, actor, inquiryId);
    if (!loaded.ok) return loaded;
    const { inquiry, confidential } = loaded.value;
    if (inquiry.state === "answered" && inquiry.answer === answer) return done();
    // Only an answer that somebody else has logged meanwhile is in the way.
    if (inquiry.state === "answered" && inquiry.version !== version) {
      const now = { answer: inquiry.answer, answeredAt: inquiry.answeredAt?.toISOString() ?? null };
      return refuse(await changedMeanwhile(tx, { claimId: inquiry.claimId }, now, inquiry.version));
    }
    if (inquiry.state === "dropped") return refuse("inquiryIsClosed");
    if (answeredAt > now || answeredAt < inquiry.askedAt)
      return refuse({
        code: "invalid",
        fields: { answeredAt: "An answer comes after the asking, and not later than now." },
      });
    await close(tx, inquiry.id, { state: "answered", answer, answeredAt });
    await tell(tx, actor, "inquiry.answered", inquiry, {
      before: toldFacts({ inquiryState: inquiry.state, answer: inquiry.answer }, confidential),
      after: toldFacts(
        { inquiryState: "answered", answer, answeredAt: answeredAt.toISOString() },
        confidential,
      ),
    });
    return done();
  });
}

/** No answer came, and the deadline has passed. */
export async function recordSilence(
  actor: Actor,
  { inquiryId }: RecordSilence,
  now = new Date(),
): Promise<Result> {
  if (!can(actor, "inquiry.write")) return refuse({ code: "notAllowed", permission: "inquiry.write" });
  return inTransaction(async (tx) => {
    const loaded = await loadInquiry(tx, actor, inquiryId);
    if (!loaded.ok) return loaded;
    const { inquiry } = loaded.value;
    const problem = silenceProblem(inquiry, now);
    if (problem) return refuse(problem);
    await close(tx, inquiry.id, { state: "silent" });
    await tell(tx, actor, "inquiry.silent", inquiry, {
      before: { inquiryState: inquiry.state },
      after: { inquiryState: "silent", deadlineAt: inquiry.deadlineAt?.toISOString() ?? null },
    });
    return done();
  });
}

/** Asked by mistake, or no longer needed. It stays readable, and counts for nothing. */
export async function dropInquiry(actor: Actor, { inquiryId, reason }: DropInquiry): Promise<Result> {
  if (!can(actor, "inquiry.write")) return refuse({ code: "notAllowed", permission: "inquiry.write" });
  return inTransaction(async (tx) => {
    const loaded = await loadInquiry(tx, actor, inquiryId);
    if (!loaded.ok) return loaded;
    const { inquiry } = loaded.value;
    if (inquiry.state !== "waiting") return refuse("inquiryIsClosed");
    await close(tx, inquiry.id, { state: "dropped" });
    await tell(tx, actor, "inquiry.dropped", inquiry, {
      before: { inquiryState: inquiry.state },
      after: { inquiryState: "dropped" },
      reason,
    });
    return done();
  });
}

type Closed = { state: Exclude<InquiryState, "waiting">; answer?: string; answeredAt?: Date };

async function close(tx: Transaction, id: string, data: Closed) {
  await tx.inquiry.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
}

type Inquiry = { claimId: string; whom: string };

async function tell(
  tx: Transaction,
  actor: Actor,
  kind: HistoryEvent["kind"],
  { claimId, whom }: Inquiry,
  { before, after, reason = "" }: Pick<HistoryEvent, "before" | "after" | "reason">,
) {
  await appendEvent(tx, actor, { kind, claimId, before, after: { whom, ...after }, reason });
}
