import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CaptureScreen } from "@/components/capture-page/CaptureScreen";
import { type Said, said } from "@/components/sources/said-parameters";
import { currentActor, requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { parseClaimReference } from "@/lib/domain/claims/reference";
import { readCapturePage } from "@/lib/usecases/capture-page/reads";

type Props = { params: Promise<{ id: string; captureId: string }>; searchParams: Promise<Said> };

/** A saved copy beside the claim that the address names, at the passage that it names. */
export default async function CapturePage({ params, searchParams }: Props) {
  const { id, captureId } = await params;
  const asked = await searchParams;
  const actor = await requireActor(`/sources/${id}/captures/${captureId}`);
  const page = await pageOf(id, captureId, said(asked, "passage"), said(asked, "claim"), said(asked, "at"));
  if (!page) notFound();
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <p className="text-small text-ink-2">
        <Link href={`/sources/${id}`} prefetch={false} className="text-accent underline">
          {page.source.outlet || "Source"}
        </Link>
        , saved copy
      </p>
      <h1 dir="auto" className="max-w-3xl font-serif text-title font-semibold tracking-tight wrap-anywhere">
        {page.source.title}
      </h1>
      <CaptureScreen
        page={page}
        asFile={said(asked, "view") === "file"}
        mayChange={can(actor, "evidence.add") && can(actor, "evidence.edit")}
      />
    </main>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id, captureId } = await params;
  const asked = await searchParams;
  const page = await pageOf(id, captureId, said(asked, "passage"), said(asked, "claim"), said(asked, "at"));
  return { title: page ? `Copy of ${page.source.title.slice(0, 80)}` : "Saved copy" };
}

/** Read once a request, for the title and the page. */
const pageOf = cache(async (id: string, captureId: string, passageId: string, claim: string, at: string) => {
  const actor = await currentActor();
  const offset = /^\d{1,9}$/.test(at) ? Number(at) : 0;
  return (
    actor && readCapturePage(actor, id, captureId, { passageId, claim: parseClaimReference(claim), offset })
  );
});
