import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { TimelineDates } from "@/components/timeline/TimelineDates";
import { UndatedEntries } from "@/components/timeline/UndatedEntries";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { readTimeline } from "@/lib/usecases/timeline/reads";
import { requireWorkbench } from "../story";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await requireWorkbench((await params).id);
  return { title: `Timeline of ${story.title}` };
}

export default async function TimelinePage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/stories/${id}/timeline`);
  const { story } = await requireWorkbench(id);
  const timeline = (await readTimeline(actor, { storyId: id })) ?? notFound();
  const { dates, undatedClaims, undatedSources } = timeline;
  const isEmpty = dates.length === 0 && undatedClaims.length === 0 && undatedSources.length === 0;
  return (
    <main className="max-w-4xl px-4 py-5 desktop:px-11 desktop:py-7">
      <p dir="auto" className="text-ink-2">
        {story.title}
      </p>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-serif text-title font-semibold tracking-tight">Timeline</h1>
        <p className="text-ink-2">{dates.length === 1 ? "1 date" : `${dates.length} dates`}</p>
      </div>
      {isEmpty ? (
        <EmptyState
          title="Nothing with a date yet"
          action={
            <Link href={`/stories/${id}`} className={buttonClasses("primary")}>
              Open the draft
            </Link>
          }
        >
          Log claims in the draft and add evidence to them. Claims stand here by the dates that their words
          name, sources by when they were published.
        </EmptyState>
      ) : (
        <>
          <p className="mb-4 text-small text-ink-2">
            Claims by the date that their words name, or as of which they took another one’s place; sources by
            when they were published.
          </p>
          <TimelineDates storyId={id} dates={dates} />
          <UndatedEntries storyId={id} claims={undatedClaims} sources={undatedSources} />
        </>
      )}
    </main>
  );
}
