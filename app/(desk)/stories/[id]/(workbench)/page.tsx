import { Suspense } from "react";
import { ClaimDossier } from "@/components/claims/ClaimDossier";
import { ClaimPane } from "@/components/drafts/ClaimPane";
import { PaneTools } from "@/components/drafts/PaneTools";
import { requireActor } from "@/lib/auth/session";
import { type Asker, can } from "@/lib/domain/access/permissions";
import type { ClaimDossier as Dossier } from "@/lib/domain/claims/claim-dossier";
import { isMergeable } from "@/lib/domain/claims/merge-claims";
import { claimReference, parseClaimReference } from "@/lib/domain/claims/reference";
import { readClaimDossier } from "@/lib/usecases/dossier/reads";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The claim that the address opens beside the draft, if it opens one. */
export default async function WorkbenchPage({ params, searchParams }: Props) {
  const [{ id }, { claim }] = await Promise.all([params, searchParams]);
  const number = typeof claim === "string" ? parseClaimReference(claim) : null;
  if (number === null) return null;
  return (
    <ClaimPane reference={claimReference(number)}>
      <Suspense key={number} fallback={<p className="mt-4 text-ink-2">Reading the claim…</p>}>
        <OpenClaim storyId={id} number={number} />
      </Suspense>
    </ClaimPane>
  );
}

async function OpenClaim({ storyId, number }: { storyId: string; number: number }) {
  const reference = claimReference(number);
  const actor = await requireActor(`/stories/${storyId}?claim=${reference}`);
  const [dossier, people] = await Promise.all([readClaimDossier(actor, number), readPeopleToChoose(actor)]);
  if (!dossier) return <p className="mt-4">{reference} does not exist, or you may not see it.</p>;
  const { claim, places } = dossier;
  const shown = <ClaimDossier dossier={dossier} readerId={actor.personId} level={2} />;
  if (!can(actor, "claim.edit") || claim.stage === "cut") return shown;
  return (
    <PaneTools
      reference={reference}
      claim={{
        id: claim.id,
        version: claim.version,
        wording: claim.wording,
        type: claim.type,
        attributionKind: claim.attributionKind,
        attributedTo: claim.attributedTo,
        criticality: claim.criticality,
        legalRisk: claim.legalRisk,
        allegation: claim.allegation,
        restsOnAuthorAlone: claim.restsOnAuthorAlone,
        assigneeId: claim.assignee?.id ?? null,
        assigneeName: claim.assignee?.name ?? null,
        dueAt: claim.dueAt,
      }}
      storyId={storyId}
      mayMerge={mayMerge(actor, dossier)}
      people={people.map(({ id, name }) => ({ id, name }))}
      isPlaced={places.some((place) => place.storyId === storyId && place.words !== null)}
    >
      {shown}
    </PaneTools>
  );
}

function mayMerge(asker: Asker, { claim, pending, signed, earlierTotal }: Dossier): boolean {
  const neverAssessed = pending === null && signed === null && earlierTotal === 0;
  return isMergeable(claim.stage) && can(asker, "claim.merge", { neverAssessed });
}
