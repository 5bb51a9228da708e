import Link from "next/link";
import { When } from "@/components/ui/When";
import { TOPIC_WORDS } from "@/lib/domain/webhooks/webhook-event";
import type { WebhookView } from "@/lib/domain/webhooks/webhook-view";

/** Each webhook with where it leads and what it is told of; one's own lead to what was sent. */
export function WebhookList({ hooks }: { hooks: readonly WebhookView[] }) {
  return (
    <ul className="border-b border-rule">
      {hooks.map(({ id, address, topics, owner, isOwn, createdAt, turnedOffAt }) => (
        <li key={id} className="grid gap-0.5 border-t border-rule py-3">
          <Link href={`/account/webhooks/${id}`} className="font-[550] text-accent wrap-anywhere">
            {address}
          </Link>
          <span className="text-small text-ink-2">
            {topics.map((topic) => TOPIC_WORDS[topic]).join(" · ")}
          </span>
          <span className="text-small text-ink-2">
            {isOwn ? "Yours" : `Of ${owner}`}, made <When at={createdAt} />
            {turnedOffAt ? (
              <>
                , turned off <When at={turnedOffAt} />
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
