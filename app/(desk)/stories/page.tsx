import type { Metadata } from "next";
import Link from "next/link";
import { KeyedLink } from "@/components/shell/KeyedLink";
import { StoryTable } from "@/components/stories/StoryTable";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { isId } from "@/lib/domain/ids";
import { readStories } from "@/lib/usecases/stories/reads";

export const metadata: Metadata = { title: "Stories" };

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export default async function StoriesPage({ searchParams }: Props) {
  const actor = await requireActor("/stories");
  const { after } = await searchParams;
  const from = typeof after === "string" && isId(after) ? after : null;
  const { stories, total, after: next } = await readStories(actor, { after: from });
  const mayCreate = can(actor, "story.create");
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="font-serif text-title font-semibold tracking-tight">Stories</h1>
        <p className="text-ink-2">{total === 1 ? "1 story" : `${total.toLocaleString("en")} stories`}</p>
        {mayCreate && total > 0 ? (
          <KeyedLink action="list.new" href="/stories/new" className={`${buttonClasses("primary")} ml-auto`}>
            New story
          </KeyedLink>
        ) : null}
      </div>
      {total === 0 ? <NoStories mayCreate={mayCreate} /> : <StoryTable stories={stories} />}
      <nav aria-label="Pages" className="mt-4 flex gap-2 empty:hidden">
        {from ? (
          <Link href="/stories" className={buttonClasses()}>
            Newest stories
          </Link>
        ) : null}
        {next ? (
          <Link href={`/stories?after=${next}`} className={buttonClasses()}>
            Older stories
          </Link>
        ) : null}
      </nav>
    </main>
  );
}

function NoStories({ mayCreate }: { mayCreate: boolean }) {
  if (!mayCreate)
    return (
      <EmptyState title="No stories yet">
        A researcher or an editor creates the first one. It will stand here, with what is left to check in it.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No stories yet"
      action={
        <KeyedLink action="list.new" href="/stories/new" className={buttonClasses("primary")}>
          New story
        </KeyedLink>
      }
    >
      Paste a draft, then select its words to log the claims that have to be checked.
    </EmptyState>
  );
}
