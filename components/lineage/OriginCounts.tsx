import type { ClaimLineage } from "@/lib/domain/lineage/claim-lineage";
import { sayOrigins, saySinglePoints } from "@/lib/domain/lineage/say-lineage";

/** The counts in sentences: of the exact wording, of a narrower one, and of what speaks against it. */
export function OriginCounts({ lineage: { items, exact, narrower, against } }: { lineage: ClaimLineage }) {
  const hasPart = items.inPart.length > 0;
  return (
    <dl className="grid gap-1.5 text-ui">
      {items.supports.length > 0 || !hasPart ? (
        <Count
          words="For the exact wording"
          sentences={
            items.supports.length > 0 ? [sayOrigins(exact), saySinglePoints(exact)] : ["Nothing supports it."]
          }
        />
      ) : null}
      {hasPart ? (
        <Count
          words="For a narrower wording, with what supports in part"
          sentences={[sayOrigins(narrower), saySinglePoints(narrower)]}
        />
      ) : null}
      {items.refutes.length > 0 ? <Count words="Against it" sentences={[sayOrigins(against)]} /> : null}
    </dl>
  );
}

function Count({ words, sentences }: { words: string; sentences: readonly string[] }) {
  return (
    <div>
      <dt className="text-small text-ink-3">{words}</dt>
      {sentences.filter(Boolean).map((sentence) => (
        <dd key={sentence} className="break-words">
          {sentence}
        </dd>
      ))}
    </div>
  );
}
