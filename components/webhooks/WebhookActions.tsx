"use client";

import { useState, useTransition } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { Notice } from "@/components/ui/Notice";
import { changeWebhookAction, rotateSecretAction, turnOffWebhookAction } from "@/lib/actions/webhooks";
import type { WebhookView } from "@/lib/domain/webhooks/webhook-view";
import { SecretShown } from "./SecretShown";
import { WebhookFields } from "./WebhookFields";

/** What its owner can do with a webhook; an admin turns it off. */
export function WebhookActions({ hook }: { hook: WebhookView }) {
  const [open, setOpen] = useState<"change" | "off" | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [problem, setProblem] = useState("");
  const [pending, start] = useTransition();
  const webhookId = hook.id;
  const rotate = () =>
    start(async () => {
      const reply = await rotateSecretAction({ webhookId });
      setProblem(reply.ok ? "" : reply.sentence);
      if (reply.ok) setSecret(reply.value.secret);
    });
  const turnOff = () =>
    start(async () => {
      const reply = await turnOffWebhookAction({ webhookId });
      setProblem(reply.ok ? "" : reply.sentence);
      setOpen(null);
    });
  return (
    <div className="grid gap-3">
      {secret ? (
        <SecretShown secret={secret}>For a day, messages are signed with the one before, too.</SecretShown>
      ) : null}
      {problem ? <Notice look="problem">{problem}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        {hook.isOwn ? (
          <>
            <Button onClick={() => setOpen("change")}>Change it</Button>
            <Button disabled={pending} onClick={rotate}>
              Make a new secret
            </Button>
          </>
        ) : null}
        <Button look="danger" onClick={() => setOpen("off")}>
          Turn it off
        </Button>
      </div>
      <Dialog open={open === "change"} title="Change the webhook" onClose={() => setOpen(null)}>
        <ChangeForm hook={hook} onDone={() => setOpen(null)} />
      </Dialog>
      <Dialog open={open === "off"} title="Turn the webhook off" onClose={() => setOpen(null)}>
        <p className="mb-4 text-ink-2">
          It is told nothing more, not even what waits. This cannot be undone: make another one.
        </p>
        <div className="flex gap-2">
          <Button look="danger" disabled={pending} onClick={turnOff}>
            Turn it off
          </Button>
          <Button onClick={() => setOpen(null)}>Cancel</Button>
        </div>
      </Dialog>
    </div>
  );
}

function ChangeForm({ hook, onDone }: { hook: WebhookView; onDone: () => void }) {
  const { id: webhookId, address, topics, version } = hook;
  const form = useKeptForm({
    name: `webhook-${webhookId}`,
    action: changeWebhookAction,
    onDone,
    extra: () => ({ webhookId }),
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="version" defaultValue={version} />
      <WebhookFields of={`webhook-${webhookId}`} address={address} topics={topics} error={form.error} />
      <FormFoot form={form} save="Save" onCancel={onDone} />
    </form>
  );
}
