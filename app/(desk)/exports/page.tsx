import type { Metadata } from "next";
import { ExportRuns } from "@/components/exports/ExportRuns";
import { PrepareExport } from "@/components/exports/PrepareExport";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { EXPORT_KEPT_HOURS } from "@/lib/domain/exchange/export-run";
import { readExportRuns } from "@/lib/usecases/export-runs/reads";

export const metadata: Metadata = { title: "Your exports" };

type Props = { searchParams: Promise<{ of?: string | string[] }> };

/** Long exports: asked for here, written meanwhile, and taken from here. `of` is the address of the one to prepare. */
export default async function ExportsPage({ searchParams }: Props) {
  const { of } = await searchParams;
  const address = typeof of === "string" && of.startsWith("/export/") ? of : null;
  const actor = await requireActor(address ? `/exports?${new URLSearchParams({ of: address })}` : "/exports");
  const runs = (await readExportRuns(actor)) ?? [];
  return (
    <main className="grid content-start gap-5 px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="font-serif text-title font-semibold tracking-tight">Your exports</h1>
      {address ? <PrepareExport address={address} /> : null}
      {runs.length > 0 ? (
        <ExportRuns shown={runs} now={Date.now()} />
      ) : address ? null : (
        <EmptyState title="Nothing is being prepared">
          Choose “Prepare it for later” where you export something. It is written while you work, and stays
          here for {EXPORT_KEPT_HOURS} hours, for you alone.
        </EmptyState>
      )}
    </main>
  );
}
