import Link from "next/link";
import { CopyTask } from "@/components/captures/CopyTask";
import { ConfidentialTag } from "@/components/confidential/ConfidentialTag";
import { SourceAddress } from "@/components/sources/SourceAddress";
import { When } from "@/components/ui/When";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";
import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import { BASIS_WORDS } from "@/lib/domain/evidence/vocabulary";
import { publishedOnWords } from "@/lib/domain/sources/published-on";
import { SOURCE_KIND_WORDS } from "@/lib/domain/sources/vocabulary";
import { CopyLine } from "./CopyLine";
import { EvidenceActions } from "./EvidenceActions";
import { Quote } from "./Quote";
import { StanceTag } from "./StanceTag";

type Props = {
  entry: EvidenceEntry;
  /** "C-4" */
  claim: string;
  /** Of the claim. */
  stage: Stage;
  /** Where it comes from, in sentences; empty for what neither supports nor refutes. */
  comesFrom: readonly string[];
  mayChange: boolean;
};

export function EvidenceItem({ entry, claim, stage, comesFrom, mayChange }: Props) {
  const { source, passage } = entry;
  const facts = [
    entry.primary ? "Primary for this claim" : "Secondary for this claim",
    BASIS_WORDS[entry.basis],
    sayLocator(passage),
    SOURCE_KIND_WORDS[source.kind],
  ].filter(Boolean);
  return (
    <li className="border-t border-rule py-3 first:border-t-0 first:pt-0.5">
      <p className="flex flex-wrap items-center gap-2">
        {source.confidential ? (
          <ConfidentialTag />
        ) : (
          <b className="font-semibold">{source.outlet?.name ?? (source.authors || "No outlet")}</b>
        )}
        <StanceTag stance={entry.stance} />
        <span className="ml-auto text-ink-3">{publishedOnWords(source.publishedOn, "en-GB")}</span>
      </p>
      <p className="mt-0.5 break-words" dir="auto">
        <Link href={`/sources/${source.id}`} prefetch={false} className="text-accent underline">
          {source.title}
        </Link>
      </p>
      <Quote passage={passage} language={source.language} />
      <p className="text-small text-ink-3">{facts.join(" · ")}</p>
      <CopyLine copy={entry.copy} sourceId={source.id} passageId={passage.id} claim={claim} />
      {entry.copyTask ? <CopyTask sourceId={source.id} task={entry.copyTask} /> : null}
      {source.url ? (
        <p className="text-small text-ink-3">
          <SourceAddress url={source.url} />
        </p>
      ) : null}
      {comesFrom.length > 0 ? (
        <p className="text-small break-words text-ink-2">{comesFrom.join(" · ")}</p>
      ) : null}
      {entry.note ? (
        <p dir="auto" className="mt-1.5 text-ui break-words whitespace-pre-line text-ink-2">
          {entry.note}
        </p>
      ) : null}
      {entry.stance === "refutes" && entry.answer ? (
        <div className="mt-1.5 border-l-2 border-rule pl-3">
          <p className="text-small text-ink-2">
            Answered by {entry.answer.by}, <When at={entry.answer.at} />
          </p>
          <p dir="auto" className="break-words whitespace-pre-line">
            {entry.answer.words}
          </p>
        </div>
      ) : null}
      {mayChange ? <EvidenceActions entry={entry} stage={stage} /> : null}
    </li>
  );
}
