import type { ComponentProps } from "react";
import { controlClasses, Field, fieldControl } from "./Field";

type Said = { id: string; name: string; label: string; hint?: string; error?: string | undefined };

/** One line. Ids are said by the form: one form may stand on a page twice. */
export function TextField({
  id,
  label,
  hint,
  error,
  className = "",
  ...rest
}: Said & ComponentProps<"input">) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        className={`${controlClasses} ${className}`}
        {...fieldControl(id, error, hint)}
        {...rest}
      />
    </Field>
  );
}

/** Several lines. */
export function TextArea({
  id,
  label,
  hint,
  error,
  className = "",
  ...rest
}: Said & ComponentProps<"textarea">) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={3}
        className={`${controlClasses} ${className}`}
        {...fieldControl(id, error, hint)}
        {...rest}
      />
    </Field>
  );
}
