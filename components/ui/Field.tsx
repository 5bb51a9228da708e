import type { ReactNode } from "react";

type Props = {
  /** The control's id; the hint and the error hang on it. */
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  children: ReactNode;
};

/** A label, a control, and what is wrong with it, which is announced. The control takes `fieldControl(id, …)`. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-ink-3">
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: string | undefined }) {
  return (
    <p id={`${id}-error`} role="alert" className="text-small text-status-refuted empty:hidden">
      {error}
    </p>
  );
}

/** What a control inside a Field needs to be tied to its hint and its error. */
export function fieldControl(id: string, error?: string, hint?: string) {
  const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": describedBy || undefined,
  };
}

export const controlClasses =
  "w-full rounded-md border border-control bg-paper px-2.5 py-1.5 text-ui text-ink aria-invalid:border-status-refuted";
