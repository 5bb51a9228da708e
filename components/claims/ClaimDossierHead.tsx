import { Fragment, type ReactNode } from "react";
import { When } from "@/components/ui/When";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { claimReference } from "@/lib/domain/claims/reference";
import { CLAIM_TYPE_WORDS, type ProposedVerdict, VERDICT_WORDS } from "@/lib/domain/claims/vocabulary";
import { StageTag, VerdictTag } from "./StatusTag";

type Claim = ClaimDossier["claim"];

/** Where the claim is in the work, its words, and who said, logged and has it. */
export function ClaimDossierHead({
  claim,
  proposed,
  readerId,
  level,
}: {
  claim: Claim;
  /** The verdict that awaits sign-off. */
  proposed: ProposedVerdict | null;
  readerId: string;
  level: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <header>
      <p className="flex flex-wrap items-center gap-2">
        {claim.verdict === "unassessed" ? null : <VerdictTag verdict={claim.verdict} />}
        <StageTag stage={claim.stage} />
        {proposed ? (
          <span className="text-small text-ink-2">as {VERDICT_WORDS[proposed].toLowerCase()}</span>
        ) : null}
        <span className="ml-auto text-ink-3">{claimReference(claim.number)}</span>
      </p>
      <Heading
        id={`claim-${claim.number}`}
        className={`mt-3 mb-1.5 font-serif font-semibold break-words ${level === 1 ? "text-[24px] leading-[1.25]" : "text-[19px] leading-[1.3]"}`}
      >
        {claim.wording}
      </Heading>
      <p className="text-[13px] text-ink-2">
        {factsOf(claim, readerId).map(({ key, said }, index) => (
          <Fragment key={key}>
            {index > 0 ? " · " : null}
            {said}
          </Fragment>
        ))}
      </p>
    </header>
  );
}

function factsOf(claim: Claim, readerId: string): { key: string; said: ReactNode }[] {
  const facts: { key: string; said: ReactNode }[] = [
    { key: "attribution", said: sayAttribution(claim) },
    { key: "type", said: CLAIM_TYPE_WORDS[claim.type] },
    { key: "author", said: `logged by ${claim.author.id === readerId ? "you" : claim.author.name}` },
    { key: "assignee", said: sayAssignee(claim, readerId) },
  ];
  if (claim.dueAt) facts.push({ key: "due", said: <Due at={claim.dueAt} /> });
  if (claim.criticality !== "normal")
    facts.push({ key: "criticality", said: `${claim.criticality} criticality` });
  if (claim.legalRisk) facts.push({ key: "legal", said: <strong>legal risk</strong> });
  if (claim.allegation) facts.push({ key: "allegation", said: <strong>allegation against a person</strong> });
  if (claim.restsOnAuthorAlone)
    facts.push({ key: "alone", said: <strong>rests on the author alone</strong> });
  return facts;
}

function Due({ at }: { at: string }) {
  return (
    <>
      due <When at={at} />
    </>
  );
}

function sayAttribution({ attributionKind, attributedTo }: Claim): string {
  switch (attributionKind) {
    case "own_voice":
      return "In the newsroom’s own voice";
    case "anonymous":
      return attributedTo === "" ? "Said by someone unnamed" : `Said by someone unnamed: ${attributedTo}`;
    case "quotation":
      return `Quoted from ${attributedTo}`;
    case "named_person":
    case "outlet":
      return `Said by ${attributedTo}`;
  }
}

function sayAssignee({ assignee }: Claim, readerId: string): string {
  if (!assignee) return "assigned to nobody";
  return `assigned to ${assignee.id === readerId ? "you" : assignee.name}`;
}
