"use client";

import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { takeUpLinkAction } from "@/lib/actions/sign-in";
import { NewPasswordField } from "./NewPasswordField";
import { useGateForm } from "./use-gate-form";

/** The address stands in the form, so that a password manager knows whose password this is. */
export function SetPasswordForm({ token, email }: { token: string; email: string }) {
  const { formProps, pending, sentence, error } = useGateForm(takeUpLinkAction);
  return (
    <form {...formProps} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <NewPasswordField id="password" name="password" label="New password" error={error("password")} />
      {sentence ? <Notice look="problem">{sentence}</Notice> : null}
      <Button look="primary" type="submit" disabled={pending}>
        {pending ? "Setting it…" : "Set the password and sign in"}
      </Button>
    </form>
  );
}
