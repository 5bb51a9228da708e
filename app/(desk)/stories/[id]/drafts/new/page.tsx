import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { GoBackScreen } from "@/components/new-draft/GoBackScreen";
import { NewDraftScreen } from "@/components/new-draft/NewDraftScreen";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { previewGoingBack, readDrafts } from "@/lib/usecases/drafts/reads";

export const metadata: Metadata = { title: "A new draft" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ back?: string | string[] }>;
};

/** ?back=2 goes back to draft 2, by the same screen. */
export default async function NewDraftPage({ params, searchParams }: Props) {
  const [{ id }, { back }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/stories/${id}/drafts/new`);
  const page = await readDrafts(actor, id);
  const newest = page?.drafts[0];
  if (!page || !newest) notFound();
  const { story, mayAdd } = page;
  const goesBackTo = typeof back === "string" && /^[1-9]\d{0,5}$/.test(back) ? Number(back) : null;
  const mayCut = can(actor, "claim.cut");
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <p dir="auto" className="text-ink-2">
        <Link href={`/stories/${id}`} prefetch={false} className="text-accent underline">
          {story.title}
        </Link>
      </p>
      <h1 className="mb-5 font-serif text-title font-semibold tracking-tight">
        {goesBackTo === null ? `After draft ${newest.number}: a new draft` : `Go back to draft ${goesBackTo}`}
      </h1>
      {!mayAdd ? (
        <Nothing title="Researchers and editors bring in drafts" storyId={id}>
          Ask one of them to do it.
        </Nothing>
      ) : goesBackTo === null ? (
        <NewDraftScreen storyId={id} language={story.language} mayCut={mayCut} />
      ) : (
        <GoBack storyId={id} language={story.language} mayCut={mayCut} goesBackTo={goesBackTo} />
      )}
    </main>
  );
}

type BackProps = { storyId: string; language: string; mayCut: boolean; goesBackTo: number };

async function GoBack({ storyId, language, mayCut, goesBackTo }: BackProps) {
  const actor = await requireActor(`/stories/${storyId}/drafts/new?back=${goesBackTo}`);
  const found = await previewGoingBack(actor, { storyId, number: goesBackTo });
  if (!found.ok && found.refusal.code === "draftIsSame")
    return (
      <Nothing title={`The story stands on the text of draft ${goesBackTo} already`} storyId={storyId}>
        There is nothing to go back to: draft {found.refusal.number} has the same text.
      </Nothing>
    );
  if (!found.ok) notFound();
  const { text, ...preview } = found.value;
  return (
    <GoBackScreen
      storyId={storyId}
      language={language}
      mayCut={mayCut}
      preview={preview}
      text={text}
      goesBackTo={goesBackTo}
    />
  );
}

function Nothing({ title, storyId, children }: { title: string; storyId: string; children: ReactNode }) {
  return (
    <EmptyState
      title={title}
      action={
        <Link href={`/stories/${storyId}`} prefetch={false} className={buttonClasses()}>
          Back to the draft
        </Link>
      }
    >
      {children}
    </EmptyState>
  );
}
