import { ReasonDialog } from "@/components/claims/ReasonDialog";
import { returnClaimAction, signOffClaimAction, withdrawProposalAction } from "@/lib/actions/assessments";
import type { AssessmentView } from "@/lib/domain/claims/claim-dossier";
import type { OfferedActions } from "@/lib/domain/claims/offered-actions";
import { claimReference } from "@/lib/domain/claims/reference";
import { VERDICT_WORDS } from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { refusalWords } from "@/lib/domain/refusal-words";
import type { Need } from "@/lib/domain/verification/gate-facts";
import { missingToSignOff, toOverride } from "@/lib/domain/verification/gates";
import { OVERRIDABLE_GATES } from "@/lib/domain/verification/policy";

type Props = {
  claimNumber: number;
  pending: AssessmentView;
  /** Of the pending verdict, as the claim stands now. */
  needs: readonly Need[];
  actions: OfferedActions;
  /** Claims that are verified and contradict this one. */
  contradictedBy: readonly { number: number }[];
};

/** Sign off, return, withdraw. Who may not sign, or what nobody may sign, is told why before pressing. */
export function DecideActions({ claimNumber, pending, needs, actions, contradictedBy }: Props) {
  const reference = claimReference(claimNumber);
  const verdict = VERDICT_WORDS[pending.verdict].toLowerCase();
  const ids = { assessmentId: pending.id };
  const { signOff } = actions;
  const missing = missingToSignOff(needs, OVERRIDABLE_GATES);
  const forGood = missing.length > 0 ? refusalWords({ code: "gates", missing }) : null;
  const refused = signOff === "offered" || signOff === "absent" ? forGood : refusalWords({ code: signOff });
  return (
    <div className="flex flex-wrap gap-2">
      {signOff === "absent" ? null : (
        <ReasonDialog
          name={`sign-off-${pending.id}`}
          keyed="claim.signOff"
          look="primary"
          label={`Sign off as ${verdict}`}
          title={`Sign off ${reference} as ${verdict}?`}
          refused={refused}
          action={signOffClaimAction}
          ids={ids}
          field={{
            name: "note",
            label: "Note",
            hint: "Optional. It stands beside your name.",
            maxLength: LIMITS.note,
          }}
          more={toOverride(needs).map(({ gate, sentence }) => ({
            name: `override${gate}`,
            label: `${sentence}. Why do you let it pass?`,
            hint: "It stands beside your name wherever the claim is shown, and in every export.",
            maxLength: LIMITS.reason,
          }))}
        >
          “{pending.wording}” becomes {verdict}, with your name as the second person’s. It can be exported as
          checked from then on.{sayContradicted(contradictedBy)}
        </ReasonDialog>
      )}
      {actions.return === "offered" ? (
        <ReasonDialog
          name={`return-${pending.id}`}
          keyed="claim.return"
          label="Return to researcher"
          title={`Return ${reference} to ${pending.author.name}?`}
          action={returnClaimAction}
          ids={ids}
          field={{ name: "note", label: "What has to be done first", maxLength: LIMITS.note }}
        >
          The proposed verdict goes back with your note; it can be proposed again.
        </ReasonDialog>
      ) : null}
      {actions.withdraw === "offered" ? (
        <ReasonDialog
          name={`withdraw-${pending.id}`}
          keyed="claim.withdraw"
          label="Withdraw the proposal"
          title={`Withdraw the verdict proposed for ${reference}?`}
          action={withdrawProposalAction}
          ids={ids}
        >
          Nobody has signed it off. It stays readable among the earlier assessments.
        </ReasonDialog>
      ) : null}
    </div>
  );
}

/** " C-22 is verified and contradicts it." */
function sayContradicted(others: Props["contradictedBy"]): string {
  const named = others.map(({ number }) => claimReference(number)).join(", ");
  if (others.length === 0) return "";
  return others.length === 1
    ? ` ${named} is verified and contradicts it.`
    : ` ${named} are verified and contradict it.`;
}
