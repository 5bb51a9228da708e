import type { Metadata } from "next";
import Link from "next/link";
import { SourcesExport } from "@/components/exports/SourcesExport";
import { StorySources } from "@/components/stories/StorySources";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { readClaimsOnSources, readStorySources } from "@/lib/usecases/sources/reads";
import { requireWorkbench } from "../story";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { story } = await requireWorkbench((await params).id);
  return { title: `Sources of ${story.title}` };
}

export default async function StorySourcesPage({ params, searchParams }: Props) {
  const [{ id }, { after }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/stories/${id}/sources`);
  const { story } = await requireWorkbench(id);
  const page = await readStorySources(actor, id, typeof after === "string" ? after : null);
  const claimsOn = await readClaimsOnSources(
    actor,
    id,
    page.rows.map((source) => source.id),
  );
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <p dir="auto" className="text-ink-2">
        {story.title}
      </p>
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-serif text-title font-semibold tracking-tight">Sources</h1>
        <p className="text-ink-2">{page.total === 1 ? "1 source" : `${page.total} sources`}</p>
        {page.total > 0 ? (
          <div className="ml-auto">
            <SourcesExport story={id} />
          </div>
        ) : null}
      </div>
      {page.total === 0 ? (
        <EmptyState
          title="No sources yet"
          action={
            <Link href={`/stories/${id}`} className={buttonClasses("primary")}>
              Open the draft
            </Link>
          }
        >
          Open a claim in the draft and add evidence to it. Its sources are collected here.
        </EmptyState>
      ) : (
        <StorySources storyId={id} sources={page.rows} claimsOn={claimsOn} />
      )}
      {page.after ? (
        <p className="mt-4">
          <Link href={`/stories/${id}/sources?after=${page.after}`} className={buttonClasses()}>
            More sources
          </Link>
        </p>
      ) : null}
    </main>
  );
}
