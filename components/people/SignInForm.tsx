"use client";

import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { TextField } from "@/components/ui/TextField";
import { signInAction } from "@/lib/actions/sign-in";
import { LIMITS } from "@/lib/domain/limits";
import { useGateForm } from "./use-gate-form";

export function SignInForm({ next }: { next: string }) {
  const { formProps, pending, sentence, error, typed } = useGateForm(signInAction);
  return (
    <form {...formProps} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
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
      <TextField
        id="password"
        name="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        maxLength={LIMITS.password.max}
        error={error("password")}
      />
      {sentence ? <Notice look="problem">{sentence}</Notice> : null}
      <Button look="primary" type="submit" disabled={pending}>
        {pending ? "Signing in…" : "Sign in"}
      </Button>
      <p className="text-small text-ink-2">Forgot your password? Ask an admin for a link to set a new one.</p>
    </form>
  );
}
