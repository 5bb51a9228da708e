"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";

type Option = { id: string; name: string };

type Props = {
  label: string;
  options: readonly Option[];
  disabled: boolean;
  onApply: (option: Option) => void;
};

/** A choice and the button that carries it out: going through the choices with the arrow keys changes nothing yet. */
export function BulkChoice({ label, options, disabled, onApply }: Props) {
  const id = useId();
  const [value, setValue] = useState(options[0]?.id ?? "");
  const chosen = options.find((option) => option.id === value);
  return (
    <span className="inline-flex items-center gap-1.5">
      <label htmlFor={id} className="text-[13px]">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        className="min-h-8 max-w-44 rounded-md border border-control bg-paper px-1.5 text-[13px]"
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      <Button disabled={disabled || !chosen} onClick={() => chosen && onApply(chosen)}>
        {label.startsWith("Assign") ? "Assign" : "Set"}
      </Button>
    </span>
  );
}
