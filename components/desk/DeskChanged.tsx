import Link from "next/link";
import { When } from "@/components/ui/When";

type Props = { stories: readonly { id: string; title: string; claims: number; at: string }[] };

/** The reader's stories in which a claim that other stories use, too, has changed. */
export function DeskChanged({ stories }: Props) {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="desk-changed" className="mb-7">
      <h2 id="desk-changed" className="font-serif text-draft font-semibold">
        Changed elsewhere
      </h2>
      <p className="mb-1 text-small text-ink-2">
        A claim of your story stands in another story, too, and was changed. Look whether the story still
        holds.
      </p>
      <ul className="border-t border-rule">
        {stories.map(({ id, title, claims, at }) => (
          <li
            key={id}
            className="flex min-h-9 flex-wrap items-center gap-x-3 border-b border-rule py-1 focus-within:bg-wash hover:bg-wash"
          >
            <Link
              href={`/stories/${id}`}
              prefetch={false}
              className="line-clamp-1 min-w-0 flex-1 basis-60 font-serif text-read"
            >
              <bdi>{title}</bdi>
            </Link>
            <span className="shrink-0 text-small text-ink-2">
              {claims === 1 ? "1 claim" : `${claims} claims`}, <When at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
