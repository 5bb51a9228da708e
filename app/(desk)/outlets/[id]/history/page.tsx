import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { HistoryScreen } from "@/components/history/HistoryScreen";
import { type Said, said } from "@/components/sources/said-parameters";
import { requireActor } from "@/lib/auth/session";
import { readOutletHistory } from "@/lib/usecases/history-pages/reads";
import { readOutlet } from "@/lib/usecases/outlets/reads";

export const metadata: Metadata = { title: "History of an outlet" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Said> };

export default async function OutletHistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const before = said(await searchParams, "before") || null;
  const actor = await requireActor(`/outlets/${id}/history`);
  const outlet = await readOutlet(actor, id);
  const page = outlet && (await readOutletHistory(actor, id, { before }));
  if (!page) notFound();
  const href = `/outlets/${id}`;
  return (
    <HistoryScreen
      title="History of the outlet"
      of={
        <Link href={href} prefetch={false} className="text-accent underline">
          {outlet.name}
        </Link>
      }
      page={page}
      about="other"
      href={`${href}/history`}
      isNewest={before === null}
    />
  );
}
