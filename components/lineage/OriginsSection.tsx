import { DossierSection } from "@/components/claims/DossierSection";
import { KeyedLink } from "@/components/shell/KeyedLink";
import { buttonClasses } from "@/components/ui/Button";
import { claimReference } from "@/lib/domain/claims/reference";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";
import type { ClaimLineage } from "@/lib/domain/lineage/claim-lineage";
import { OriginCounts } from "./OriginCounts";
import { SayLineage } from "./SayLineage";
import { saidPassage } from "./said-passage";

type Props = {
  claim: { id: string; number: number; stage: Stage };
  entries: readonly EvidenceEntry[];
  lineage: ClaimLineage | null;
  maySay: boolean;
  level: 1 | 2;
};

/** How many origins stand behind the claim's evidence, who they are, and the way to say more of it. */
export function OriginsSection({ claim, entries, lineage, maySay, level }: Props) {
  if (!lineage) return null;
  const told = [...lineage.items.supports, ...lineage.items.inPart, ...lineage.items.refutes];
  const passages = entries.filter(({ passage }) => told.includes(passage.id)).map(saidPassage);
  return (
    <DossierSection level={level} title="Where it comes from">
      <OriginCounts lineage={lineage} />
      <div className="mt-2 flex flex-wrap items-start gap-2">
        <KeyedLink
          action="lineage.open"
          href={`/claims/${claimReference(claim.number)}/lineage`}
          className={buttonClasses()}
        >
          See it as a picture
        </KeyedLink>
        {maySay ? <SayLineage claimId={claim.id} passages={passages} /> : null}
      </div>
    </DossierSection>
  );
}
