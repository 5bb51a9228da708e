import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportScreen } from "@/components/imports/ImportScreen";
import { requireActor } from "@/lib/auth/session";
import { readImport, readImportProblems } from "@/lib/usecases/imports/reads";

export const metadata: Metadata = { title: "Claims that are brought in" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ after?: string | string[] }> };

export default async function OneImportPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { after } = await searchParams;
  const actor = await requireActor(`/import/${id}`);
  const from = typeof after === "string" ? after : null;
  const [view, problems] = await Promise.all([readImport(actor, id), readImportProblems(actor, id, from)]);
  if (!view || !problems) notFound();
  return <ImportScreen view={view} problems={problems} isFirst={from === null} />;
}
