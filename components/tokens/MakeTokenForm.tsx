"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { FieldError } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { makeTokenAction } from "@/lib/actions/tokens";
import { SCOPE_WORDS, type Scope } from "@/lib/domain/access/scopes";
import { LIMITS } from "@/lib/domain/limits";
import type { ShownToken } from "./MadeToken";

const DAYS = [
  { value: "7", label: "A week" },
  { value: "30", label: "A month" },
  { value: "90", label: "Three months" },
  { value: "365", label: "A year" },
];

type Props = { scopes: readonly Scope[]; onMade: (token: ShownToken) => void; onCancel: () => void };

export function MakeTokenForm({ scopes, onMade, onCancel }: Props) {
  const form = useKeptForm({
    name: "new-token",
    action: makeTokenAction,
    onDone: ({ secret, expiresAt }) => onMade({ name: String(form.values().name ?? ""), secret, expiresAt }),
  });
  return (
    <form {...form.formProps} className="grid gap-4">
      <TextField
        id="token-name"
        name="name"
        label="What it is for"
        hint="Such as the program that gets it. It tells your tokens apart."
        autoComplete="off"
        maxLength={LIMITS.tokenName}
        error={form.error("name")}
      />
      <fieldset className="grid gap-2" aria-describedby="token-scopes-error">
        <legend className="mb-1 text-[13px] font-[550]">What the program may do</legend>
        {scopes.map((scope) => (
          <CheckboxField
            key={scope}
            id={`token-scope-${scope}`}
            name="scopes[]"
            value={scope}
            defaultChecked={scope === "read"}
            label={SCOPE_WORDS[scope].name}
            hint={`It ${SCOPE_WORDS[scope].may}.`}
          />
        ))}
        <FieldError id="token-scopes" error={form.error("scopes")} />
      </fieldset>
      <SelectField
        id="token-days"
        name="days"
        label="It works for"
        options={DAYS}
        defaultValue="90"
        error={form.error("days")}
      />
      <FormFoot form={form} save="Make the token" saving="Making it…" onCancel={onCancel} />
    </form>
  );
}
