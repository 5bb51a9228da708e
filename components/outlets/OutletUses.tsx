import Link from "next/link";
import { Quote } from "@/components/evidence/Quote";
import { UseOfPassage } from "@/components/sources/UseList";
import type { OutletUse } from "@/lib/domain/sources/source-shapes";

/** What an outlet's sources do to claims, newest first, with the words and the source that they stand in. */
export function OutletUses({ uses }: { uses: readonly OutletUse[] }) {
  if (uses.length === 0)
    return <p className="text-ui text-ink-2">No claim that you may see rests on this outlet.</p>;
  return (
    <ul className="max-w-3xl">
      {uses.map((use) => (
        <li key={use.evidenceId} className="border-t border-rule py-3">
          <UseOfPassage use={use}>
            <Quote passage={use.passage} language="" />
            <p className="text-small">
              <Link
                href={`/sources/${use.source.id}`}
                prefetch={false}
                dir="auto"
                className="text-accent underline wrap-anywhere"
              >
                {use.source.title}
              </Link>
            </p>
          </UseOfPassage>
        </li>
      ))}
    </ul>
  );
}
