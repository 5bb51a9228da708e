import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { HistoryScreen } from "@/components/history/HistoryScreen";
import { type Said, said } from "@/components/sources/said-parameters";
import { requireActor } from "@/lib/auth/session";
import { readSourceHistory } from "@/lib/usecases/history-pages/reads";
import { readSource } from "@/lib/usecases/sources/reads";

export const metadata: Metadata = { title: "History of a source" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Said> };

export default async function SourceHistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const before = said(await searchParams, "before") || null;
  const actor = await requireActor(`/sources/${id}/history`);
  const source = await readSource(actor, id);
  const page = source && (await readSourceHistory(actor, id, { before }));
  if (!page) notFound();
  const href = `/sources/${id}`;
  return (
    <HistoryScreen
      title="History of the source"
      of={
        <Link href={href} prefetch={false} className="text-accent underline">
          {source.title}
        </Link>
      }
      page={page}
      about="other"
      href={`${href}/history`}
      isNewest={before === null}
    />
  );
}
