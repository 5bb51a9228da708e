import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimDossier } from "@/components/claims/ClaimDossier";
import { ExportMenu } from "@/components/exports/ExportMenu";
import { currentActor, requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { claimReference, parseClaimReference } from "@/lib/domain/claims/reference";
import { readTableView } from "@/lib/domain/claims/table-view";
import { readClaimDossier } from "@/lib/usecases/dossier/reads";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";

type Props = { params: Promise<{ ref: string }> };

export default async function ClaimPage({ params }: Props) {
  const { ref } = await params;
  const actor = await requireActor(`/claims/${ref}`);
  const dossier = await dossierOf(ref);
  if (!dossier) notFound();
  const people = dossier.actions.edit === "offered" ? await readPeopleToChoose(actor) : [];
  return (
    <main className="max-w-[760px] px-4 py-5 desktop:px-11 desktop:py-7">
      <ClaimDossier dossier={dossier} readerId={actor.personId} level={1} people={people} />
      <div className="mt-6 print:hidden">
        <ExportMenu
          label="Export this claim"
          view={readTableView({})}
          claimIds={[dossier.claim.id]}
          isOneOfMany={false}
          mayExportWorkingCopies={can(actor, "export.workingCopy")}
        />
      </div>
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const dossier = await dossierOf((await params).ref);
  if (!dossier) return { title: "Claim" };
  return { title: `${claimReference(dossier.claim.number)}: ${dossier.claim.wording.slice(0, 80)}` };
}

/** Read once a request, for the title and the page. */
const dossierOf = cache(async (ref: string) => {
  const number = parseClaimReference(ref);
  const actor = await currentActor();
  return actor && number !== null ? readClaimDossier(actor, number) : null;
});
