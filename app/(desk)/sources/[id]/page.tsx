import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { GoneWords } from "@/components/captures/GoneWords";
import { SaveCopy } from "@/components/captures/SaveCopy";
import { SourceCopies } from "@/components/captures/SourceCopies";
import { EditSource } from "@/components/sources/EditSource";
import { PageLinks } from "@/components/sources/PageLinks";
import { PassageList } from "@/components/sources/PassageList";
import { SourceFacts } from "@/components/sources/SourceFacts";
import { address, type Said, said } from "@/components/sources/said-parameters";
import { buttonClasses } from "@/components/ui/Button";
import { currentActor, requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readCopies } from "@/lib/usecases/captures/reads";
import { readGoneWords } from "@/lib/usecases/gone-words/reads";
import { readSource } from "@/lib/usecases/sources/reads";
import { WhoItIs } from "./WhoItIs";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Said> };

export default async function SourcePage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/sources/${id}`);
  const after = said(await searchParams, "after");
  const source = await sourceOf(id, after);
  if (!source) notFound();
  const { passages } = source;
  const [copies, gone] = await Promise.all([readCopies(actor, id), readGoneWords(actor, id)]);
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <p className="text-small text-ink-2">Source</p>
      <h1 dir="auto" className="max-w-3xl font-serif text-title font-semibold tracking-tight wrap-anywhere">
        {source.title}
      </h1>
      <SourceFacts source={source} />
      {source.confidential ? <WhoItIs actor={actor} sourceId={source.id} /> : null}
      <div className="mt-3 flex flex-wrap gap-2">
        {can(actor, "source.write") ? (
          <EditSource source={{ ...source, outletName: source.outlet?.name ?? "" }} />
        ) : null}
        {can(actor, "capture.save") && copies && !copies.hidden ? (
          <SaveCopy source={source} look="keyed" />
        ) : null}
        <Link href={`/sources/${id}/history`} prefetch={false} className={buttonClasses("quiet")}>
          History
        </Link>
      </div>
      {copies ? <SourceCopies sourceId={id} copies={copies} /> : null}
      <GoneWords sourceId={id} gone={gone} />
      <h2 className="mt-6 mb-2 flex max-w-3xl items-baseline justify-between font-semibold">
        What it says, and what that supports
        <span className="text-small font-normal text-ink-3">
          {passages.total === 1 ? "1 passage" : `${passages.total.toLocaleString("en")} passages`}
        </span>
      </h2>
      {passages.rows.length > 0 ? (
        <PassageList sourceId={id} passages={passages.rows} language={source.language} />
      ) : (
        <p className="max-w-xl text-ui text-ink-2">
          No passage of this source is noted. Open a claim, add evidence and choose this source: its words
          will stand here, with the claim that they support.
        </p>
      )}
      <PageLinks
        label="Pages of passages"
        first={after ? `/sources/${id}` : null}
        next={passages.after ? address(`/sources/${id}`, { after: passages.after }) : null}
      />
    </main>
  );
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const source = await sourceOf((await params).id, said(await searchParams, "after"));
  return { title: source ? `${source.title.slice(0, 80)} · Sources` : "Source" };
}

/** Read once a request, for the title and the page. */
const sourceOf = cache(async (id: string, after: string) => {
  const actor = await currentActor();
  return actor && readSource(actor, id, after);
});
