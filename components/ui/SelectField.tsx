import type { ComponentProps } from "react";
import { controlClasses, Field, fieldControl } from "./Field";

export type Option = { value: string; label: string };

type Props = ComponentProps<"select"> & {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  options: readonly Option[];
};

export function SelectField({ id, label, hint, error, options, className = "", ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select className={`${controlClasses} ${className}`} {...fieldControl(id, error, hint)} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Options from a vocabulary's values and words, in the vocabulary's order. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Record<Value, string>,
): Option[] {
  return values.map((value) => ({ value, label: words[value] }));
}
