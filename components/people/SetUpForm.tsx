"use client";

import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { TextField } from "@/components/ui/TextField";
import { setUpFirstAdminAction } from "@/lib/actions/sign-in";
import { LIMITS } from "@/lib/domain/limits";
import { NewPasswordField } from "./NewPasswordField";
import { useGateForm } from "./use-gate-form";

export function SetUpForm({ token }: { token: string }) {
  const { formProps, pending, sentence, error, typed } = useGateForm(setUpFirstAdminAction);
  return (
    <form {...formProps} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <TextField
        id="name"
        name="name"
        label="Your name"
        autoComplete="name"
        maxLength={LIMITS.personName}
        defaultValue={typed("name")}
        error={error("name")}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label="Email"
        autoComplete="username"
        maxLength={LIMITS.email}
        defaultValue={typed("email")}
        error={error("email")}
      />
      <NewPasswordField id="password" name="password" label="Password" error={error("password")} />
      {sentence ? <Notice look="problem">{sentence}</Notice> : null}
      <Button look="primary" type="submit" disabled={pending}>
        {pending ? "Making the account…" : "Make the account and sign in"}
      </Button>
    </form>
  );
}
