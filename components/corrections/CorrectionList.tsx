import { DossierSection } from "@/components/claims/DossierSection";
import { Rewritten } from "@/components/history/Rewritten";
import { When } from "@/components/ui/When";
import { CORRECTION_WORDS, type CorrectionRecord } from "@/lib/domain/corrections/correction";
import { wordDiff } from "@/lib/domain/history/word-diff";

/** What was changed after the claim was signed off or published, in order. */
export function CorrectionList({
  corrections,
  level,
}: {
  corrections: readonly CorrectionRecord[];
  level: 1 | 2;
}) {
  if (corrections.length === 0) return null;
  return (
    <DossierSection level={level} title="Corrections" aside={String(corrections.length)}>
      <ol className="grid gap-2.5">
        {corrections.map(({ kind, before, after, reason, by, at, publishedAt }) => (
          <li key={`${at} ${after}`} className="border-l-2 border-status-disputed pl-3">
            <p className="font-[550]">{CORRECTION_WORDS[kind]}</p>
            <p dir="auto" className="font-serif text-read break-words whitespace-pre-line">
              <Rewritten parts={wordDiff(before, after)} />
            </p>
            <p dir="auto" className="break-words whitespace-pre-line text-ink-2">
              {reason}
            </p>
            <p className="text-small text-ink-3">
              {by}, <When at={at} />
              {publishedAt ? (
                <>
                  {" · published text corrected "}
                  <When at={publishedAt} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </DossierSection>
  );
}
