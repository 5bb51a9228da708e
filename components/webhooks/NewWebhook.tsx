"use client";

import { useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Button } from "@/components/ui/Button";
import { makeWebhookAction } from "@/lib/actions/webhooks";
import { SecretShown } from "./SecretShown";
import { WebhookFields } from "./WebhookFields";

/** A form for one more webhook, and its secret once it is made. */
export function NewWebhook() {
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <div className="grid gap-4">
      {secret ? <SecretShown secret={secret} /> : null}
      {open ? (
        <NewWebhookForm
          onCancel={() => setOpen(false)}
          onMade={(made) => {
            setSecret(made);
            setOpen(false);
          }}
        />
      ) : (
        <div>
          <Button look="primary" onClick={() => setOpen(true)}>
            New webhook
          </Button>
        </div>
      )}
    </div>
  );
}

function NewWebhookForm({ onMade, onCancel }: { onMade: (secret: string) => void; onCancel: () => void }) {
  const form = useKeptForm({
    name: "new-webhook",
    action: makeWebhookAction,
    onDone: ({ secret }) => onMade(secret),
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="requestId" />
      <WebhookFields of="new-webhook" error={form.error} />
      <FormFoot form={form} save="Make the webhook" onCancel={onCancel} />
    </form>
  );
}
