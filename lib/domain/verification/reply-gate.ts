import type { GateFacts, Reply, Stated } from "./gate-facts";
import { capitalised, joined } from "./say-items";

/**
 * G7, first half: whoever an allegation is about was asked for their side, and answered, or let the deadline pass.
 * A request that was dropped counts for nothing, and one that still waits holds the verdict up. Practice: BBC.
 */
export function replyAskedFor({ claim, replies }: GateFacts): Stated | null {
  if (!claim.allegation) return null;
  const named = (state: Reply["state"]) =>
    joined(replies.filter((reply) => reply.state === state).map(({ whom }) => whom));
  const waiting = named("waiting");
  const met = !needsReply(replies);
  const need = (sentence: string): Stated => ({ gate: "G7", met, sentence });
  if (waiting !== "")
    return need(
      `${capitalised(waiting)} has been asked for a reply: log the answer, or that none came in time`,
    );
  const answered = named("answered");
  const silent = named("silent");
  if (answered === "" && silent === "")
    return need("It is an allegation: ask whom it is about for a reply, and log it");
  const said = [answered && `${answered} answered`, silent && `${silent} did not answer in time`];
  return need(`Asked for a reply: ${said.filter(Boolean).join("; ")}`);
}

/** Whether the reply to an allegation is still missing: nobody was asked, or somebody who was may still answer. */
export function needsReply(replies: readonly Pick<Reply, "state">[]): boolean {
  const settled = replies.some(({ state }) => state === "answered" || state === "silent");
  return !settled || replies.some(({ state }) => state === "waiting");
}

/** G7, second half: a legal risk was cleared, as the claim is worded now, by somebody who may. */
export function riskCleared({ claim, cleared }: GateFacts): Stated | null {
  if (!claim.legalRisk) return null;
  return {
    gate: "G7",
    met: cleared,
    sentence: cleared
      ? "Its legal risk is cleared as it is worded"
      : "It carries a legal risk: somebody who may clear legal risk has to clear it as it is worded",
  };
}
