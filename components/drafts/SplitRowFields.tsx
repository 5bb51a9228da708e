import { Button } from "@/components/ui/Button";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextArea, TextField } from "@/components/ui/TextField";
import {
  ATTRIBUTION_KINDS,
  ATTRIBUTION_WORDS,
  CLAIM_TYPE_WORDS,
  CLAIM_TYPES,
} from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import type { RowProblem, SplitRow } from "./split-rows";

type Props = {
  row: SplitRow;
  /** Its number among the rows, from 1. */
  place: number;
  of: number;
  problem: RowProblem | undefined;
  onChange: (values: Partial<SplitRow>) => void;
  /** Null for the last one. */
  onMerge: (() => void) | null;
};

/** One claim that may be logged: a box that takes it in, and what is said of it. Left out, its words are all that shows. */
export function SplitRowFields({ row, place, of, problem, onChange, onMerge }: Props) {
  const { id, isIncluded, wording } = row;
  const error = (field: RowProblem["field"]) => (problem?.field === field ? problem.sentence : undefined);
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3 border-t border-rule py-3">
      <label className="flex items-start gap-2 text-small tabular-nums text-ink-2">
        <input
          type="checkbox"
          checked={isIncluded}
          onChange={(event) => onChange({ isIncluded: event.target.checked })}
          className="mt-0.5 size-4 accent-(--accent)"
        />
        <span>
          <span className="sr-only">Log claim </span>
          {place}
          <span className="sr-only">
            {" "}
            of {of}: {wording}
          </span>
        </span>
      </label>
      {isIncluded ? (
        <div className="grid gap-2">
          <TextArea
            id={`split-wording-${id}`}
            name={`wording-${id}`}
            label={`Claim ${place}`}
            rows={2}
            dir="auto"
            value={wording}
            maxLength={LIMITS.wording}
            error={error("wording")}
            onChange={(event) => onChange({ wording: event.target.value })}
            className="font-serif text-read!"
          />
          <Said {...{ row, place, onChange }} error={error("attributedTo")} />
          {onMerge ? (
            <Button look="quiet" className="-ml-3 justify-self-start" onClick={onMerge}>
              Merge with the next
            </Button>
          ) : null}
        </div>
      ) : (
        <p dir="auto" className="font-serif text-read text-ink-3 line-through">
          {wording}
        </p>
      )}
    </li>
  );
}

type SaidProps = Pick<Props, "row" | "place" | "onChange"> & { error: string | undefined };

/** What kind of claim it is, and whose. */
function Said({ row, place, onChange, error }: SaidProps) {
  const { id, type, attributionKind, attributedTo } = row;
  return (
    <div className="grid grid-cols-2 gap-2 tablet:grid-cols-3">
      <SelectField
        id={`split-type-${id}`}
        name={`type-${id}`}
        label="Type"
        aria-label={`Type of claim ${place}`}
        options={optionsOf(CLAIM_TYPES, CLAIM_TYPE_WORDS)}
        value={type}
        onChange={({ target }) =>
          onChange({ type: CLAIM_TYPES.find((each) => each === target.value) ?? type })
        }
      />
      <SelectField
        id={`split-attribution-${id}`}
        name={`attributionKind-${id}`}
        label="Asserted by"
        aria-label={`Asserted by, claim ${place}`}
        options={optionsOf(ATTRIBUTION_KINDS, ATTRIBUTION_WORDS)}
        value={attributionKind}
        onChange={({ target }) =>
          onChange({
            attributionKind: ATTRIBUTION_KINDS.find((each) => each === target.value) ?? attributionKind,
          })
        }
      />
      {attributionKind === "own_voice" ? null : (
        <div className="col-span-2 tablet:col-span-1">
          <TextField
            id={`split-who-${id}`}
            name={`attributedTo-${id}`}
            label="Who"
            aria-label={`Who asserts claim ${place}`}
            dir="auto"
            value={attributedTo}
            maxLength={LIMITS.attributedTo}
            error={error}
            onChange={(event) => onChange({ attributedTo: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
