import { When } from "@/components/ui/When";
import { DELIVERY_STATE_WORDS } from "@/lib/domain/webhooks/webhook-event";
import type { DeliveryView } from "@/lib/domain/webhooks/webhook-view";
import { Redeliver } from "./Redeliver";

/** What was sent, with every try. */
export function DeliveryList({ deliveries, isOn }: { deliveries: readonly DeliveryView[]; isOn: boolean }) {
  return (
    <ul className="border-b border-rule">
      {deliveries.map(({ id, type, state, createdAt, about, attempts }) => (
        <li key={id} className="grid gap-1 border-t border-rule py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-3">
            <p>
              <b className="font-[550]">{type}</b>
              {about ? <span dir="auto">, {about}</span> : null}
            </p>
            <p className="text-small text-ink-2">
              {DELIVERY_STATE_WORDS[state]}, <When at={createdAt} />
            </p>
          </div>
          <ol className="grid gap-0.5 text-small text-ink-2">
            {attempts.map((attempt) => (
              <li key={attempt.at}>
                <When at={attempt.at} />: {sayAttempt(attempt)}
              </li>
            ))}
          </ol>
          {isOn && state !== "waiting" ? <Redeliver deliveryId={id} /> : null}
        </li>
      ))}
    </ul>
  );
}

function sayAttempt({ status, problem, ms }: DeliveryView["attempts"][number]): string {
  const took = `${ms.toLocaleString("en")} ms`;
  return status === null ? `${PROBLEM_WORDS[problem] ?? "not sent"}, ${took}` : `answered ${status}, ${took}`;
}

const PROBLEM_WORDS: Record<string, string> = {
  ownNetwork: "not sent: the address leads into a private network",
  otherPort: "not sent: the address leads to a port that Galley does not speak to",
  unknownHost: "no server is known by this name",
  unreachable: "no connection",
  brokenOff: "the connection was broken off",
  notSecure: "the certificate does not hold",
  timeout: "no answer in time",
  damaged: "the answer was no HTTP",
};
