import { When } from "@/components/ui/When";
import { sayAttempt } from "@/lib/domain/webhooks/say-attempt";
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
