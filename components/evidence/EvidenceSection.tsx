import { DossierSection } from "@/components/claims/DossierSection";
import { claimReference } from "@/lib/domain/claims/reference";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { DraftLink } from "@/lib/domain/drafts/links-near";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";
import { sayStances } from "@/lib/domain/evidence/say-evidence";
import type { ClaimLineage } from "@/lib/domain/lineage/claim-lineage";
import { sayPassage } from "@/lib/domain/lineage/say-lineage";
import { AddEvidence } from "./AddEvidence";
import { EvidenceItem } from "./EvidenceItem";

type Props = {
  claim: { id: string; number: number; stage: Stage };
  entries: readonly EvidenceEntry[];
  lineage: ClaimLineage | null;
  /** Addresses that drafts link at the claim's words: offered as its sources. */
  links?: readonly DraftLink[];
  may: { add: boolean };
  /** As the dossier's: 1 on the claim's own page, 2 in a pane. */
  level?: 1 | 2;
};

/** The evidence of a claim: what each passage does to it, and the way to add more without leaving the claim. */
export function EvidenceSection({ claim, entries, lineage, links = [], may, level = 2 }: Props) {
  const open = may.add && claim.stage !== "cut";
  return (
    <DossierSection level={level} title="Evidence" aside={sayStances(entries.map((entry) => entry.stance))}>
      {entries.length === 0 ? (
        <p className="mb-3 text-ui text-ink-2">{nothingYet(claim.stage, open)}</p>
      ) : null}
      <ul>
        {entries.map((entry) => (
          <EvidenceItem
            key={entry.id}
            entry={entry}
            claim={claimReference(claim.number)}
            stage={claim.stage}
            comesFrom={lineage ? sayPassage(lineage, entry.passage.id) : []}
            mayChange={open}
          />
        ))}
      </ul>
      {open ? <AddEvidence claimId={claim.id} stage={claim.stage} links={links} /> : null}
    </DossierSection>
  );
}

function nothingYet(stage: Stage, mayAdd: boolean): string {
  if (stage === "cut") return "This claim was cut without evidence.";
  if (mayAdd)
    return "Paste the address of a report, record or post, and the words in it that carry the claim or speak against it.";
  return "Nobody has added evidence yet.";
}
