import type { Metadata } from "next";
import { NewWebhook } from "@/components/webhooks/NewWebhook";
import { WebhookList } from "@/components/webhooks/WebhookList";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readWebhooks } from "@/lib/usecases/webhooks/reads";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage() {
  const actor = await requireActor("/account/webhooks");
  const mayMake = can(actor, "webhook.make");
  const hooks = await readWebhooks(actor);
  return (
    <main className="mx-auto grid max-w-xl gap-6 px-4 py-6">
      <div>
        <h1 className="font-serif text-title font-semibold">Webhooks</h1>
        <p className="mt-1 text-ui text-ink-2">
          An address of your newsroom’s programs that is told when a claim is signed off, reopened or
          corrected, and when a fact box is published or taken away. It is told what you may see, in ids and
          without words; the messages are signed as the Standard Webhooks specification has it.
        </p>
      </div>
      {mayMake ? (
        <>
          <NewWebhook />
          {hooks.length > 0 ? (
            <WebhookList hooks={hooks} />
          ) : (
            <p className="text-ink-2">There is none yet.</p>
          )}
        </>
      ) : (
        <p className="text-ink-2">Editors make webhooks. Ask one of them.</p>
      )}
    </main>
  );
}
