import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & {
  id: string;
  name: string;
  label: string;
  hint?: string;
};

export function CheckboxField({ id, label, hint, ...rest }: Props) {
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-2">
      <input
        type="checkbox"
        id={id}
        className="mt-0.5 size-4 accent-(--accent)"
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...rest}
      />
      <label htmlFor={id} className="text-ui">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="col-start-2 text-small text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
