import type { ReactNode } from "react";

/** An empty screen teaches the next step, with one action. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="max-w-xl border-y border-rule py-6">
      <h2 className="font-serif text-draft font-semibold">{title}</h2>
      <div className="mt-1 mb-4 text-ui text-ink-2">{children}</div>
      {action}
    </div>
  );
}
