import { Fragment } from "react";
import { When } from "@/components/ui/When";
import type { Change } from "@/lib/domain/history/say-changes";
import { Rewritten } from "./Rewritten";

/** What an event changed, field by field; rewritten words with what went struck out and what came underlined. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <dl className="grid gap-x-3 gap-y-1 text-small tablet:grid-cols-[9.5rem_1fr]">
      {changes.map((change) => (
        <Fragment key={change.field}>
          <dt className="text-ink-2">{change.field}</dt>
          <dd className="mb-1 min-w-0 break-words whitespace-pre-line tablet:mb-0">
            <Said change={change} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Said({ change }: { change: Change }) {
  if (change.kind === "words") return <Rewritten parts={change.parts} />;
  const { before, after } = change;
  return (
    <>
      {before === null ? null : <Value change={change} value={before} />}
      {before === null ? null : (
        <>
          <span aria-hidden="true"> → </span>
          <span className="sr-only"> became </span>
        </>
      )}
      {after === null ? <span className="text-ink-3">nothing</span> : <Value change={change} value={after} />}
    </>
  );
}

function Value({ change, value }: { change: Change; value: string }) {
  return change.kind === "time" ? <When at={value} /> : <span>{value}</span>;
}
