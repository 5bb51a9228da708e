import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { HistoryScreen } from "@/components/history/HistoryScreen";
import { requireActor } from "@/lib/auth/session";
import { readStoryHistory } from "@/lib/usecases/history-pages/reads";

export const metadata: Metadata = { title: "History of a story" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export default async function StoryHistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { before } = await searchParams;
  const actor = await requireActor(`/stories/${id}/history`);
  const from = typeof before === "string" ? before : null;
  const history = await readStoryHistory(actor, id, { before: from });
  if (!history) notFound();
  const { story, page } = history;
  return (
    <HistoryScreen
      title="History"
      of={
        <Link href={`/stories/${story.id}`} prefetch={false} className="text-accent underline">
          {story.title}
        </Link>
      }
      page={page}
      about="story"
      href={`/stories/${story.id}/history`}
      isNewest={from === null}
    />
  );
}
