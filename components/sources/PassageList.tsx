import { CopyLine } from "@/components/evidence/CopyLine";
import { Quote } from "@/components/evidence/Quote";
import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import type { PassageWithUses } from "@/lib/domain/sources/source-shapes";
import { UseList } from "./UseList";

type Props = { sourceId: string; passages: readonly PassageWithUses[]; language: string };

/** What a source says, passage by passage, and what each is evidence for. */
export function PassageList({ sourceId, passages, language }: Props) {
  return (
    <ul className="max-w-3xl">
      {passages.map((passage) => (
        <li key={passage.id} className="border-t border-rule py-4">
          <Quote passage={passage} language={language} />
          <p className="text-small text-ink-3">{sayLocator(passage)}</p>
          <div className="mb-2">
            <CopyLine copy={passage.copy} sourceId={sourceId} passageId={passage.id} />
          </div>
          {passage.uses.length > 0 ? (
            <UseList uses={passage.uses} />
          ) : (
            <p className="text-ui text-ink-2">No claim that you may see rests on it.</p>
          )}
          {passage.useCount > passage.uses.length ? (
            <p className="mt-2 text-small text-ink-2">
              The first {passage.uses.length} of {passage.useCount} claims.
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
