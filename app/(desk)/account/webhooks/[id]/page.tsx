import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DeliveryList } from "@/components/webhooks/DeliveryList";
import { WebhookActions } from "@/components/webhooks/WebhookActions";
import { requireActor } from "@/lib/auth/session";
import { isId } from "@/lib/domain/ids";
import { TOPIC_WORDS } from "@/lib/domain/webhooks/webhook-event";
import { readDeliveries, readWebhooks } from "@/lib/usecases/webhooks/reads";

export const metadata: Metadata = { title: "Webhook" };

type Props = { params: Promise<{ id: string }> };

export default async function WebhookPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/account/webhooks/${id}`);
  if (!isId(id)) notFound();
  const hook = (await readWebhooks(actor)).find((one) => one.id === id) ?? notFound();
  const deliveries = await readDeliveries(actor, id);
  const isOn = hook.turnedOffAt === null;
  return (
    <main className="mx-auto grid max-w-xl gap-6 px-4 py-6">
      <div>
        <p className="text-small">
          <Link href="/account/webhooks" className="text-accent underline">
            Webhooks
          </Link>
        </p>
        <h1 className="font-serif text-draft font-semibold wrap-anywhere">{hook.address}</h1>
        <p className="text-small text-ink-2">
          {isOn ? hook.topics.map((topic) => TOPIC_WORDS[topic]).join(" · ") : "Turned off"}
          {hook.isOwn ? null : `. Of ${hook.owner}`}
        </p>
      </div>
      {isOn ? <WebhookActions hook={hook} /> : null}
      <section aria-labelledby="deliveries-title" className="grid gap-3">
        <h2 id="deliveries-title" className="font-serif text-draft font-semibold">
          What was sent
        </h2>
        {deliveries === null ? (
          <p className="text-ink-2">Only its owner sees what was sent.</p>
        ) : deliveries.length === 0 ? (
          <p className="text-ink-2">Nothing yet.</p>
        ) : (
          <DeliveryList deliveries={deliveries} isOn={isOn} />
        )}
      </section>
    </main>
  );
}
