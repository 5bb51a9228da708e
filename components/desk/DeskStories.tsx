import Link from "next/link";
import { When } from "@/components/ui/When";

type DeskStory = {
  id: string;
  title: string;
  closesAt: string | null;
  claims: number;
  awaitingReview: number;
  left: number;
};

type Props = { rows: readonly DeskStory[]; total: number; shown: number };

/** The stories that have something left, closest closing first. */
export function DeskStories({ rows, total, shown }: Props) {
  if (total === 0) return null;
  return (
    <section aria-labelledby="desk-stories" className="mb-7">
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <h2 id="desk-stories" className="font-serif text-draft font-semibold">
          Stories with something left
        </h2>
        <Link href="/stories" prefetch={false} className="text-small text-accent underline">
          {total > shown
            ? `The ${shown} closest of ${total.toLocaleString("en")}: all stories`
            : "All stories"}
        </Link>
      </div>
      <ul className="border-t border-rule">
        {rows.map((story) => (
          <li
            key={story.id}
            className="flex min-h-9 flex-wrap items-center gap-x-3 border-b border-rule py-1 focus-within:bg-wash hover:bg-wash"
          >
            <Link
              href={`/stories/${story.id}`}
              prefetch={false}
              className="line-clamp-1 min-w-0 flex-1 basis-60 font-serif text-read"
            >
              <bdi>{story.title}</bdi>
            </Link>
            <span className="shrink-0 text-small text-ink-2">
              <b className="font-semibold text-ink">{story.left}</b> of {story.claims} left
              {story.awaitingReview > 0 ? `, ${story.awaitingReview} awaiting sign-off` : ""}
              {story.closesAt ? (
                <>
                  {" · closes "}
                  <When at={story.closesAt} />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
