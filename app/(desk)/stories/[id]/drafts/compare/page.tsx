import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ComparedDrafts } from "@/components/draft-history/ComparedDrafts";
import { ComparePicker } from "@/components/draft-history/ComparePicker";
import { When } from "@/components/ui/When";
import { requireActor } from "@/lib/auth/session";
import type { ComparedDraft } from "@/lib/domain/drafts/draft-list";
import { readComparison } from "@/lib/usecases/drafts/reads";

export const metadata: Metadata = { title: "Two drafts compared" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const from = draftNumber(asked.from);
  const to = draftNumber(asked.to);
  const actor = await requireActor(`/stories/${id}/drafts/compare?from=${from}&to=${to}`);
  const comparison = await readComparison(actor, id, { from, to });
  if (!comparison) notFound();
  const { story, numbers } = comparison;
  return (
    <main className="max-w-[1180px] px-4 py-5 desktop:px-11 desktop:py-7">
      <p dir="auto" className="text-ink-2">
        <Link href={`/stories/${id}`} prefetch={false} className="text-accent underline">
          {story.title}
        </Link>{" "}
        ·{" "}
        <Link href={`/stories/${id}/drafts`} prefetch={false} className="text-accent underline">
          All drafts
        </Link>
      </p>
      <h1 className="mb-1 font-serif text-title font-semibold tracking-tight">
        Draft {from} and draft {to}
      </h1>
      <p className="mb-4 text-ink-2">
        <TakenBy draft={comparison.from} /> · <TakenBy draft={comparison.to} />
      </p>
      <div className="mb-5">
        <ComparePicker storyId={id} numbers={numbers} from={from} to={to} />
      </div>
      <ComparedDrafts comparison={comparison} />
    </main>
  );
}

function TakenBy({ draft: { number, addedBy, addedAt } }: { draft: ComparedDraft }) {
  return (
    <>
      Draft {number} by {addedBy}, <When at={addedAt} />
    </>
  );
}

/** 0 for what is no draft's number. */
function draftNumber(text: string | string[] | undefined): number {
  return typeof text === "string" && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0;
}
