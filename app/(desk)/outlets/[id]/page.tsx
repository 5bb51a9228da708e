import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ChangeOutlets } from "@/components/outlets/ChangeOutlets";
import { OutletUses } from "@/components/outlets/OutletUses";
import { PageLinks } from "@/components/sources/PageLinks";
import { SourceTable } from "@/components/sources/SourceTable";
import { address, type Said, said } from "@/components/sources/said-parameters";
import { buttonClasses } from "@/components/ui/Button";
import { currentActor, requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readOutlet, readOutletUses } from "@/lib/usecases/outlets/reads";
import { readSources } from "@/lib/usecases/sources/reads";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Said> };

export default async function OutletPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/outlets/${id}`);
  const outlet = await outletOf(id);
  if (!outlet) notFound();
  const parameters = await searchParams;
  const [after, usesAfter] = [said(parameters, "after"), said(parameters, "uses")];
  const [sources, uses] = await Promise.all([
    readSources(actor, { outlet: id, after }),
    readOutletUses(actor, id, usesAfter),
  ]);
  const here = `/outlets/${id}`;
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <p className="text-small text-ink-2">Outlet</p>
      <h1 dir="auto" className="max-w-3xl font-serif text-title font-semibold tracking-tight wrap-anywhere">
        {outlet.name}
      </h1>
      <p className="mt-1 flex flex-wrap gap-x-3.5 text-ink-2">
        <span>{outlet.domain ?? "No domain known: its sources are not recognised by their addresses"}</span>
        {outlet.ownerGroup ? <span>Owned by {outlet.ownerGroup}</span> : null}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {can(actor, "outlet.write") ? <ChangeOutlets outlet={outlet} /> : null}
        <Link href={`${here}/history`} prefetch={false} className={buttonClasses("quiet")}>
          History
        </Link>
      </div>
      <h2 className="mt-6 mb-2 flex items-baseline justify-between font-semibold">
        Sources
        <Link
          href={`/sources?outlet=${id}`}
          prefetch={false}
          className="text-small font-normal text-accent underline"
        >
          {sources.total === 1 ? "1 source" : `${sources.total.toLocaleString("en")} sources`}, filter them
        </Link>
      </h2>
      {sources.rows.length > 0 ? (
        <SourceTable sources={sources.rows} caption={`Sources of ${outlet.name}`} withOutlet={false} />
      ) : (
        <p className="text-ui text-ink-2">No source of this outlet is noted.</p>
      )}
      <PageLinks
        label="Pages of sources"
        first={after ? address(here, { uses: usesAfter }) : null}
        next={sources.after ? address(here, { after: sources.after, uses: usesAfter }) : null}
      />
      <h2 className="mt-8 mb-2 flex max-w-3xl items-baseline justify-between font-semibold">
        What they support, and where
        <span className="text-small font-normal text-ink-3">
          {uses.total === 1 ? "1 piece of evidence" : `${uses.total.toLocaleString("en")} pieces of evidence`}
        </span>
      </h2>
      <OutletUses uses={uses.rows} />
      <PageLinks
        label="Pages of evidence"
        first={usesAfter ? address(here, { after }) : null}
        next={uses.after ? address(here, { after, uses: uses.after }) : null}
      />
    </main>
  );
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const outlet = await outletOf((await params).id);
  return { title: outlet ? `${outlet.name} · Outlets` : "Outlet" };
}

/** Read once a request, for the title and the page. */
const outletOf = cache(async (id: string) => {
  const actor = await currentActor();
  return actor && readOutlet(actor, id);
});
