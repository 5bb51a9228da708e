import Link from "next/link";
import { AssessmentSection } from "@/components/assessments/AssessmentSection";
import { NeedList } from "@/components/assessments/NeedList";
import { ClearanceSection } from "@/components/clearances/ClearanceSection";
import { CorrectionList } from "@/components/corrections/CorrectionList";
import { EvidenceSection } from "@/components/evidence/EvidenceSection";
import { InquirySection } from "@/components/inquiries/InquirySection";
import { OriginsSection } from "@/components/lineage/OriginsSection";
import { FlagNotice } from "@/components/relations/FlagNotice";
import { RelationSection } from "@/components/relations/RelationSection";
import type { ClaimDossier as Dossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import { STAGE_WORDS, VERDICT_WORDS } from "@/lib/domain/claims/vocabulary";
import { eachAddressOnce } from "@/lib/domain/drafts/links-near";
import { ClaimDossierActions } from "./ClaimDossierActions";
import { ClaimDossierHead } from "./ClaimDossierHead";
import { ClaimDossierPlaces } from "./ClaimDossierPlaces";
import type { PersonChoice } from "./ClaimFormFields";
import { DossierSection } from "./DossierSection";
import { ReopenedNotice } from "./ReopenedNotice";

type Props = {
  dossier: Dossier;
  readerId: string;
  /** 1 on the claim's own page, 2 in a pane; its sections come one level below. */
  level: 1 | 2;
  /** Given where the claim can be edited here: a page beside it may have its own form. */
  people?: readonly PersonChoice[];
};

/** Everything about one claim, for the pane beside a list or a draft and for the claim's own page. */
export function ClaimDossier({ dossier, readerId, level, people }: Props) {
  const { claim, reopened, places, needs, relations, flags, evidence, inquiries, actions } = dossier;
  const reference = claimReference(claim.number);
  const verdict = dossier.pending?.verdict ?? "verified";
  const needed = needs[verdict];
  const isAtWork = claim.stage !== "signed_off" && claim.stage !== "cut";
  return (
    <article aria-labelledby={`claim-${claim.number}`} tabIndex={-1} className="focus:outline-none">
      <p role="status" className="sr-only">
        {reference} is {STAGE_WORDS[claim.stage].toLowerCase()}.
      </p>
      <ClaimDossierHead
        claim={claim}
        proposed={dossier.pending?.verdict ?? null}
        readerId={readerId}
        level={level}
      />
      {reopened ? <ReopenedNotice {...reopened} /> : null}
      <FlagNotice flags={flags} />
      <CorrectionList corrections={dossier.corrections} level={level} />
      {places.length > 0 ? <ClaimDossierPlaces places={places} level={level} /> : null}
      {isAtWork && needed.length > 0 ? (
        <DossierSection
          level={level}
          title={`What “${VERDICT_WORDS[verdict].toLowerCase()}” ${needed.every((need) => need.met) ? "needs" : "still needs"}`}
        >
          <NeedList needs={needed} />
        </DossierSection>
      ) : null}
      <EvidenceSection
        claim={claim}
        entries={evidence}
        lineage={dossier.lineage}
        links={eachAddressOnce(places.flatMap((place) => place.links))}
        may={{ add: actions.addEvidence === "offered" }}
        level={level}
      />
      <OriginsSection
        claim={claim}
        entries={evidence}
        lineage={dossier.lineage}
        maySay={actions.addEvidence === "offered" && claim.stage !== "cut"}
        level={level}
      />
      <RelationSection
        claim={claim}
        relations={relations}
        mayRelate={actions.relate === "offered"}
        level={level}
      />
      <InquirySection
        claimId={claim.id}
        inquiries={inquiries}
        sources={sourcesOf(evidence)}
        mayAsk={actions.ask === "offered"}
        level={level}
      />
      <ClearanceSection dossier={dossier} level={level} />
      <AssessmentSection dossier={dossier} level={level} />
      <ClaimDossierActions dossier={dossier} people={people} />
      <p className="mt-6 border-t border-rule pt-3 text-small">
        <Link href={`/claims/${reference}/history`} prefetch={false} className="text-accent underline">
          History of {reference}
        </Link>
      </p>
    </article>
  );
}

/** Each source of the evidence once. */
function sourcesOf(evidence: Dossier["evidence"]) {
  return [...new Map(evidence.map(({ source: { id, title } }) => [id, { id, title }])).values()];
}
