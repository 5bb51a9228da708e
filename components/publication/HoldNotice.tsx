import { ReasonDialog } from "@/components/claims/ReasonDialog";
import { Notice } from "@/components/ui/Notice";
import { When } from "@/components/ui/When";
import { liftLegalHoldAction, placeLegalHoldAction } from "@/lib/actions/publication";
import { LIMITS } from "@/lib/domain/limits";
import type { FactBoxScreen } from "@/lib/domain/publication/fact-box";

type Props = Pick<FactBoxScreen, "hold" | "may"> & { storyId: string; isThere: boolean };

const WHY = {
  name: "reason",
  label: "Why",
  hint: "It stays in the story’s history.",
  maxLength: LIMITS.reason,
};

/** Whether the fact box is under legal hold, and the way in or out of it for those who may. */
export function HoldNotice({ storyId, hold, may, isThere }: Props) {
  if (!hold)
    return may.hold && isThere ? (
      <div>
        <ReasonDialog
          name={`hold-${storyId}`}
          title="Legal hold"
          label="Put under legal hold"
          look="danger"
          action={placeLegalHoldAction}
          ids={{ storyId }}
          field={WHY}
        >
          Nothing of this fact box is public from then on, and nothing can be published, until somebody who
          may clear legal risk lifts the hold. Readers are told that it is not public any more, and not why.
        </ReasonDialog>
      </div>
    ) : null;
  return (
    <div className="grid gap-3">
      <Notice look="warning">
        Under legal hold since <When at={hold.at} />, by {hold.by}: <span dir="auto">{hold.reason}</span>{" "}
        Nothing of this fact box is public.
      </Notice>
      {may.liftHold ? (
        <div>
          <ReasonDialog
            name={`lift-${storyId}`}
            title="Lift the legal hold"
            label="Lift the hold"
            action={liftLegalHoldAction}
            ids={{ storyId }}
            field={WHY}
          >
            What was published before is public again at once, if nobody took it down meanwhile.
          </ReasonDialog>
        </div>
      ) : (
        <p className="text-small text-ink-2">Somebody who may clear legal risk can lift it.</p>
      )}
    </div>
  );
}
