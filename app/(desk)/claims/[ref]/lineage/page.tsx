import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { LineageList } from "@/components/lineage/LineageList";
import { LineagePicture } from "@/components/lineage/LineagePicture";
import { OneOriginForm } from "@/components/lineage/OneOriginForm";
import { OriginCounts } from "@/components/lineage/OriginCounts";
import { SayLineage } from "@/components/lineage/SayLineage";
import { saidPassage } from "@/components/lineage/said-passage";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { claimReference, parseClaimReference } from "@/lib/domain/claims/reference";
import { readClaimDossier } from "@/lib/usecases/dossier/reads";

type Props = { params: Promise<{ ref: string }> };

export default async function LineagePage({ params }: Props) {
  const { ref } = await params;
  const actor = await requireActor(`/claims/${ref}/lineage`);
  const number = parseClaimReference(ref);
  const dossier = number === null ? null : await readClaimDossier(actor, number);
  if (!dossier) notFound();
  const { claim, lineage, evidence } = dossier;
  const reference = claimReference(claim.number);
  const maySay = can(actor, "lineage.say") && claim.stage !== "cut";
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <p className="text-small text-ink-2">
        <Link href={`/claims/${reference}`} prefetch={false} className="text-accent underline">
          {reference}
        </Link>
      </p>
      <h1 className="font-serif text-title font-semibold tracking-tight">Where it comes from</h1>
      <p dir="auto" className="mb-4 max-w-3xl font-serif text-read break-words">
        {claim.wording}
      </p>
      {lineage ? (
        <>
          <div className="max-w-3xl">
            <OriginCounts lineage={lineage} />
          </div>
          <LineagePicture lineage={lineage} reference={reference} />
          <div className="grid max-w-3xl gap-5">
            <LineageList lineage={lineage} maySay={maySay} />
            {maySay ? (
              <>
                <SayLineage claimId={claim.id} passages={evidence.map(saidPassage)} />
                <OneOriginForm claimId={claim.id} passages={lineage.passages} />
              </>
            ) : null}
          </div>
        </>
      ) : (
        <p className="max-w-xl text-ui text-ink-2">
          Nothing supports or refutes this claim yet. Add evidence to it: what it rests on will be drawn here.
        </p>
      )}
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Where ${(await params).ref.slice(0, 20)} comes from` };
}
