"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextField } from "@/components/ui/TextField";
import { invitePersonAction } from "@/lib/actions/people";
import { LIMITS } from "@/lib/domain/limits";
import type { HandedLink } from "./LinkToHandOver";
import { PersonFields } from "./PersonFields";

type Props = { onInvited: (name: string, link: HandedLink) => void; onCancel: () => void };

export function InviteForm({ onInvited, onCancel }: Props) {
  const form = useKeptForm({
    name: "invite",
    action: invitePersonAction,
    onDone: (link) => onInvited(String(form.values().name ?? ""), link),
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <TextField
        id="invite-email"
        name="email"
        type="email"
        label="Email"
        autoComplete="off"
        maxLength={LIMITS.email}
        error={form.error("email")}
      />
      <PersonFields form="invite" error={form.error} />
      <FormFoot form={form} save="Make the invitation link" saving="Making it…" onCancel={onCancel} />
    </form>
  );
}
