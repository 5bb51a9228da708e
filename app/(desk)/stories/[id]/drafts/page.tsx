import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ComparePicker } from "@/components/draft-history/ComparePicker";
import { DraftTable } from "@/components/draft-history/DraftTable";
import { buttonClasses } from "@/components/ui/Button";
import { requireActor } from "@/lib/auth/session";
import { readDrafts } from "@/lib/usecases/drafts/reads";

export const metadata: Metadata = { title: "Drafts of a story" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export default async function DraftsPage({ params, searchParams }: Props) {
  const [{ id }, { before }] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/stories/${id}/drafts`);
  const from = typeof before === "string" && /^[1-9]\d{0,5}$/.test(before) ? Number(before) : null;
  const page = await readDrafts(actor, id, { before: from });
  if (!page) notFound();
  const { story, drafts, total, mayAdd } = page;
  const numbers = drafts.map(({ number }) => number);
  return (
    <main className="max-w-[900px] px-4 py-5 desktop:px-11 desktop:py-7">
      <p dir="auto" className="text-ink-2">
        <Link href={`/stories/${id}`} prefetch={false} className="text-accent underline">
          {story.title}
        </Link>
      </p>
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="font-serif text-title font-semibold tracking-tight">Drafts</h1>
        <p className="text-ink-2">
          {total === 1 ? "1 draft" : `${total.toLocaleString("en")} drafts, newest first`}
        </p>
        {mayAdd ? (
          <Link
            href={`/stories/${id}/drafts/new`}
            prefetch={false}
            className={`${buttonClasses("primary")} ml-auto`}
          >
            Bring in a new draft
          </Link>
        ) : null}
      </div>
      {numbers.length > 1 ? (
        <div className="mb-5">
          <ComparePicker storyId={id} numbers={numbers} from={numbers[1] ?? 1} to={numbers[0] ?? 1} />
        </div>
      ) : null}
      <DraftTable storyId={id} drafts={drafts} newest={total} mayAdd={mayAdd} />
      <nav aria-label="Pages" className="mt-4 flex gap-2 empty:hidden">
        {from === null ? null : (
          <Link href={`/stories/${id}/drafts`} prefetch={false} className={buttonClasses()}>
            Newest drafts
          </Link>
        )}
        {page.before === null ? null : (
          <Link
            href={`/stories/${id}/drafts?before=${page.before}`}
            prefetch={false}
            className={buttonClasses()}
          >
            Older drafts
          </Link>
        )}
      </nav>
    </main>
  );
}
