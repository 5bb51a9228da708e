import { FieldError } from "@/components/ui/Field";
import { VERDICT_MEANINGS } from "@/lib/domain/claims/verdict-meanings";
import { type ProposedVerdict, VERDICT_WORDS } from "@/lib/domain/claims/vocabulary";

type Props = { id: string; verdicts: readonly ProposedVerdict[]; error?: string | undefined };

/** Every verdict with what it says, so that nobody has to look it up. */
export function VerdictChoice({ id, verdicts, error }: Props) {
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-[13px] font-[550]">Verdict</legend>
      {verdicts.map((verdict) => (
        <label
          key={verdict}
          htmlFor={`${id}-${verdict}`}
          className="flex gap-2 rounded-md px-1 py-1 has-checked:bg-accent-wash"
        >
          <input
            type="radio"
            id={`${id}-${verdict}`}
            name="verdict"
            value={verdict}
            className="mt-0.5 size-4 shrink-0 accent-(--accent)"
          />
          <span>
            <span className="font-[550]">{VERDICT_WORDS[verdict]}</span>{" "}
            <span className="text-small text-ink-2">{VERDICT_MEANINGS[verdict]}</span>
          </span>
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
