import { ReasonDialog } from "@/components/claims/ReasonDialog";
import { Notice } from "@/components/ui/Notice";
import { When } from "@/components/ui/When";
import { lookAtChangesAction } from "@/lib/actions/shared-claims";
import { claimReference } from "@/lib/domain/claims/reference";
import { SHARED_CHANGE_WORDS, type SharedChange } from "@/lib/domain/stories/shared-change";
import { LinkedClaims } from "./LinkedClaims";

type Props = { storyId: string; changes: readonly SharedChange[]; mayLook: boolean };

/** What happened to claims that other stories use, too, since somebody of this story last looked. */
export function SharedChanges({ storyId, changes, mayLook }: Props) {
  const newest = changes[0];
  if (!newest) return null;
  const claims = new Set(changes.map(({ number }) => number)).size;
  return (
    <section aria-label="Changed claims" tabIndex={-1} className="mt-4 max-w-[680px] focus:outline-none">
      <Notice look="warning">
        <p className="font-[550]">
          {claims === 1
            ? "A claim that other stories use, too, was changed."
            : `${claims} claims that other stories use, too, were changed.`}
        </p>
        <ul className="my-1.5 grid gap-1.5">
          {changes.map(({ id, number, kind, by, at, reason }) => (
            <li key={id}>
              <LinkedClaims>{claimReference(number)}</LinkedClaims> {SHARED_CHANGE_WORDS[kind]}
              {by ? ` by ${by}` : ""}, <When at={at} />
              {reason ? (
                <>
                  : <bdi className="break-words whitespace-pre-line">{reason}</bdi>
                </>
              ) : (
                "."
              )}
            </li>
          ))}
        </ul>
        {mayLook ? (
          <ReasonDialog
            name={`look-at-changes-${storyId}`}
            label="Looked at"
            title="Have you looked at these changes?"
            action={lookAtChangesAction}
            ids={{ storyId, until: newest.at }}
          >
            Nobody on this story is told of them any more; its history keeps that you looked. The other
            stories are still told.
          </ReasonDialog>
        ) : null}
      </Notice>
    </section>
  );
}
