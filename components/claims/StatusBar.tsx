import { type CountedClaim, type StatusLook, statusCounts } from "./status-counts";

const FILLS: Record<StatusLook, string> = {
  verified: "fill-status-verified",
  partial: "fill-status-partial",
  disputed: "fill-status-disputed",
  refuted: "fill-status-refuted",
  review: "fill-status-review",
  open: "fill-control",
  none: "fill-rule",
};

/** How far a story's check has come: one bar, and the same in numbers. */
export function StatusBar({ claims }: { claims: readonly CountedClaim[] }) {
  const counts = statusCounts(claims);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const cut = claims.length - total;
  if (claims.length === 0) return null;
  return (
    <div className="max-w-[680px]">
      <svg
        viewBox={`0 0 ${total || 1} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-2 w-full rounded bg-status-open-wash"
      >
        {counts.map(({ key, count, look }, index) => (
          <rect
            key={key}
            x={counts.slice(0, index).reduce((sum, before) => sum + before.count, 0)}
            width={count}
            height={1}
            className={FILLS[look]}
          />
        ))}
      </svg>
      <ul aria-label="Claims by status" className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-2">
        {counts.map(({ key, words, count }) => (
          <li key={key}>
            <b className="font-semibold text-ink">{count}</b> {words}
          </li>
        ))}
        {cut > 0 ? (
          <li>
            <b className="font-semibold text-ink">{cut}</b> cut
          </li>
        ) : null}
      </ul>
    </div>
  );
}
