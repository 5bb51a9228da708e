import { Rewritten } from "@/components/history/Rewritten";
import { Notice } from "@/components/ui/Notice";
import { When } from "@/components/ui/When";
import type { AskedPassage, CapturePage } from "@/lib/domain/passages/capture-page";
import { ClosestPlaceButtons } from "./ClosestPlaceButtons";

type Props = { asked: AskedPassage; page: CapturePage; mayChange: boolean };

/** How the passage that was asked for stands to this copy, where it is not simply in it. */
export function AskedNotice({ asked, page, mayChange }: Props) {
  const { captureId } = page.copy;
  const elsewhere = asked.pinned && asked.pinned.captureId !== captureId ? asked.pinned : null;
  if (asked.is === "here") {
    if (asked.foundAs === "approximate")
      return <Notice>A person took these words as the passage although they differ: “{asked.exact}”</Notice>;
    if (asked.pinned || !asked.evidence || !mayChange) return null;
    return (
      <section aria-label="The passage in this copy" className="rounded-md border border-rule bg-wash p-3">
        <p>The words stand in this copy, and are pinned to none yet.</p>
        <ClosestPlaceButtons evidence={asked.evidence} captureId={captureId} differ={false} />
      </section>
    );
  }
  return (
    <section aria-label="The passage in this copy" className="rounded-md border border-rule bg-wash p-3">
      {asked.is === "notThere" ? (
        <p>
          Nothing like these words stands in this copy: “{asked.exact}”
          {elsewhere ? null : " Save the copy that has them, or correct the words on the claim."}
        </p>
      ) : (
        <>
          <p className="mb-1 font-[550]">
            The copy has other words. Struck out is what was noted, underlined what it says:
          </p>
          <p dir="auto" lang={page.source.language || undefined} className="break-words">
            <Rewritten parts={asked.parts} />
          </p>
        </>
      )}
      {elsewhere ? (
        <p className="mt-1.5 text-small text-ink-2">
          The words are pinned in the copy of <When at={elsewhere.at} dayOnly />.
        </p>
      ) : null}
      {asked.is === "differs" && !elsewhere && asked.evidence && mayChange ? (
        <ClosestPlaceButtons evidence={asked.evidence} captureId={captureId} differ />
      ) : null}
    </section>
  );
}
