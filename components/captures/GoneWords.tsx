import Link from "next/link";
import { Rewritten } from "@/components/history/Rewritten";
import { When } from "@/components/ui/When";
import type { GonePassage } from "@/lib/domain/captures/capture-shapes";

/** Passages that no longer stand in their source, each with what stands there instead. */
export function GoneWords({ sourceId, gone }: { sourceId: string; gone: readonly GonePassage[] }) {
  if (gone.length === 0) return null;
  return (
    <section id="gone" aria-labelledby="gone-words">
      <h2 id="gone-words" className="mt-6 mb-2 font-semibold">
        What no longer stands in it
      </h2>
      <ul className="max-w-3xl">
        {gone.map((passage) => (
          <li key={passage.id} className="border-t border-rule py-2 first:border-t-0">
            <p dir="auto" className="break-words">
              {passage.now ? (
                <Rewritten parts={passage.now.parts} />
              ) : (
                <span className="font-serif text-read">{passage.exact}</span>
              )}
            </p>
            <p className="text-small text-ink-3">
              Seen <When at={passage.goneSince} />.{" "}
              {passage.now
                ? "What became of the words is marked above. "
                : "Nothing like them stands there now. "}
              <Link
                href={`/sources/${sourceId}/captures/${passage.captureId}?passage=${passage.id}#here`}
                prefetch={false}
                className="text-accent underline"
              >
                The copy that has them
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
