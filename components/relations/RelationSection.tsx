import Link from "next/link";
import { DossierSection } from "@/components/claims/DossierSection";
import { ReasonDialog } from "@/components/claims/ReasonDialog";
import { StageTag, VerdictTag } from "@/components/claims/StatusTag";
import { When } from "@/components/ui/When";
import { takeBackRelationAction } from "@/lib/actions/relations";
import { claimReference } from "@/lib/domain/claims/reference";
import { LIMITS } from "@/lib/domain/limits";
import type { RelationView } from "@/lib/domain/relations/relation-view";
import { SIDE_WORDS } from "@/lib/domain/relations/vocabulary";
import { publishedOnWords } from "@/lib/domain/sources/published-on";
import { RelateClaim } from "./RelateClaim";

type Props = {
  claim: { id: string; number: number };
  relations: readonly RelationView[];
  mayRelate: boolean;
  level: 1 | 2;
};

/** How the claim stands to other claims: what it contradicts, depends on, duplicates or supersedes, and the other way round. */
export function RelationSection({ claim, relations, mayRelate, level }: Props) {
  if (relations.length === 0 && !mayRelate) return null;
  const reference = claimReference(claim.number);
  return (
    <DossierSection
      level={level}
      title="Beside other claims"
      aside={relations.length === 0 ? "none yet" : String(relations.length)}
    >
      <div className="grid justify-items-start gap-3">
        {relations.length > 0 ? (
          <ul className="grid w-full gap-2.5">
            {relations.map((relation) => (
              <Relation key={relation.id} reference={reference} relation={relation} mayTakeBack={mayRelate} />
            ))}
          </ul>
        ) : null}
        {mayRelate ? <RelateClaim claimId={claim.id} reference={reference} /> : null}
      </div>
    </DossierSection>
  );
}

type RelationProps = { reference: string; relation: RelationView; mayTakeBack: boolean };

function Relation({ reference, relation, mayTakeBack }: RelationProps) {
  const { id, side, other, asOf, note, by, at } = relation;
  const otherReference = claimReference(other.number);
  const says = SIDE_WORDS[side];
  const since = asOf ? ` as of ${publishedOnWords(asOf, "en-GB")}` : "";
  return (
    <li className="border-l-2 border-rule pl-3">
      <p className="flex flex-wrap items-center gap-x-2">
        <span>
          {says.charAt(0).toUpperCase() + says.slice(1)}{" "}
          <Link
            href={`/claims/${otherReference}`}
            prefetch={false}
            className="font-[550] text-accent underline"
          >
            {otherReference}
          </Link>
          {since}
        </span>
        {other.verdict === "unassessed" ? null : <VerdictTag verdict={other.verdict} />}
        {other.stage === "signed_off" ? null : <StageTag stage={other.stage} />}
      </p>
      <p dir="auto" className="font-serif text-read break-words">
        {other.wording}
      </p>
      {note ? (
        <p dir="auto" className="text-small break-words whitespace-pre-line text-ink-2">
          {note}
        </p>
      ) : null}
      <div className="mt-0.5 flex flex-wrap items-center justify-between gap-2 text-small text-ink-3">
        <span>
          Said by {by}, <When at={at} />
        </span>
        {mayTakeBack ? (
          <ReasonDialog
            name={`take-back-relation-${id}`}
            look="quiet"
            label="Take back"
            title={`Take back that ${reference} ${says} ${otherReference}?`}
            action={takeBackRelationAction}
            ids={{ relationId: id }}
            field={{ name: "reason", label: "Why", maxLength: LIMITS.reason }}
          >
            It no longer counts for either claim. The history of both keeps it, with your reason.
          </ReasonDialog>
        ) : null}
      </div>
    </li>
  );
}
