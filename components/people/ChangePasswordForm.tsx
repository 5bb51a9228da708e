"use client";

import { useState } from "react";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { Notice } from "@/components/ui/Notice";
import { TextField } from "@/components/ui/TextField";
import { changeOwnPasswordAction } from "@/lib/actions/people";
import { NewPasswordField } from "./NewPasswordField";

export function ChangePasswordForm({ email }: { email: string }) {
  // A new form after each change: its fields are empty again.
  const [changes, setChanges] = useState(0);
  return (
    <div className="grid gap-4">
      {changes > 0 ? (
        <Notice look="good">Your password is changed, and every other session of yours has ended.</Notice>
      ) : null}
      <PasswordFields key={changes} email={email} onDone={() => setChanges(changes + 1)} />
    </div>
  );
}

function PasswordFields({ email, onDone }: { email: string; onDone: () => void }) {
  const form = useKeptForm({ name: "own-password", action: changeOwnPasswordAction, onDone });
  const isWrong = form.refusal?.code === "wrongPassword";
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <TextField
        id="currentPassword"
        name="currentPassword"
        type="password"
        label="Current password"
        autoComplete="current-password"
        error={form.error("currentPassword") ?? (isWrong ? (form.sentence ?? undefined) : undefined)}
      />
      <NewPasswordField
        id="newPassword"
        name="newPassword"
        label="New password"
        error={form.error("newPassword")}
      />
      <FormFoot form={isWrong ? { ...form, sentence: null } : form} save="Change the password" />
    </form>
  );
}
