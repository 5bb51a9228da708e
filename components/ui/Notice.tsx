import type { ReactNode } from "react";

const LOOKS = {
  problem: "border-status-refuted bg-status-refuted-wash",
  warning: "border-status-disputed bg-status-disputed-wash",
  good: "border-status-verified bg-status-verified-wash",
  plain: "border-rule bg-wash",
} as const;

type Props = { look?: keyof typeof LOOKS; children: ReactNode };

/** A sentence about what just happened. Problems interrupt a screen reader, the rest wait. */
export function Notice({ look = "plain", children }: Props) {
  return (
    <div
      role={look === "problem" ? "alert" : "status"}
      className={`rounded-md border px-3 py-2 text-ui text-ink ${LOOKS[look]}`}
    >
      {children}
    </div>
  );
}
