import type { FetchFailure } from "@/lib/domain/captures/fetch-failure";
import { checkDestination } from "./check-destination";
import type { FetchRules } from "./fetch-rules";
import { requestOnce } from "./request-once";
import { failureOf } from "./stopped";

export type PostResult = { ok: true; status: number } | { ok: false; failure: FetchFailure };

const MS = 15_000;

/**
 * Sends a few bytes to an address of the public web, under the rules of every fetch: what the address leads to is checked,
 * and connected to as it was checked. Redirects are not followed and the answer's body is not read, so that a receiver can
 * neither point elsewhere nor hold anybody up. Throws only on what is a fault of this machine.
 */
export async function postGuarded(
  address: string,
  message: { headers: Record<string, string>; body: string },
  rules: FetchRules,
): Promise<PostResult> {
  const time = AbortSignal.timeout(rules.ms ?? MS);
  try {
    const destination = await checkDestination(address, null, rules);
    const answer = await requestOnce(destination, rules, time, { method: "POST", ...message });
    const status = answer.statusCode ?? 0;
    answer.destroy();
    return { ok: true, status };
  } catch (error) {
    return { ok: false, failure: time.aborted ? { is: "timeout" } : failureOf(error) };
  }
}
