import Link from "next/link";
import { Button, buttonClasses } from "@/components/ui/Button";
import { type Option, optionsOf } from "@/components/ui/SelectField";
import {
  DUE_CHOICES,
  filtersSet,
  type TableView,
  tableAddress,
  WAITS_CHOICES,
} from "@/lib/domain/claims/table-view";
import { DUE_WORDS, SORT_WORDS, STAGE_GROUP_WORDS, WAITS_WORDS } from "@/lib/domain/claims/table-words";
import {
  CLAIM_TYPE_WORDS,
  CLAIM_TYPES,
  CRITICALITIES,
  CRITICALITY_WORDS,
  STAGE_WORDS,
  STAGES,
  VERDICT_WORDS,
  VERDICTS,
} from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { FilterForm } from "./FilterForm";

export type FilterChoices = Record<"stories" | "outlets" | "people", readonly { id: string; name: string }[]>;

type Props = { view: TableView; choices: FilterChoices };

/** The filter bar: in sight on a desktop, behind one button on a phone. The fields stand in the address's order. */
export function LedgerFilters({ view, choices }: Props) {
  const set = filtersSet(view);
  return (
    <FilterForm>
      <input
        type="search"
        name="text"
        id="ledger-text"
        aria-label="Words of the claim, or a reference such as C-12"
        placeholder="Words, or C-12"
        maxLength={LIMITS.searchText}
        defaultValue={view.text}
        className="min-h-8 min-w-0 flex-1 basis-40 rounded-md border border-control bg-paper px-2.5 text-[13px] desktop:max-w-64"
      />
      <button type="button" popoverTarget="filters" className={`${buttonClasses("plain")} desktop:hidden`}>
        {set === 0 ? "Filters" : `Filters (${set})`}
      </button>
      <div
        id="filters"
        popover="auto"
        className="inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full grid-cols-2 gap-2 overflow-auto rounded-t-xl border-t border-rule bg-sheet p-4 text-ink shadow-lg open:grid desktop:static desktop:contents"
      >
        <Choice
          name="status"
          label="Status"
          any="Any status"
          value={view.status}
          options={optionsOf(VERDICTS, VERDICT_WORDS)}
        />
        <Choice name="stage" label="Stage" any="Any stage" value={view.stage} options={STAGE_OPTIONS} />
        <Choice
          name="story"
          label="Story"
          any="Any story"
          value={view.story}
          options={[{ value: "none", label: "Without a story" }, ...choices.stories.map(toOption)]}
        />
        <Choice
          name="assignee"
          label="Assignee"
          any="Any assignee"
          value={view.assignee}
          options={[
            { value: "me", label: "Assigned to me" },
            { value: "nobody", label: "Assigned to nobody" },
            ...choices.people.map(toOption),
          ]}
        />
        <Choice
          name="outlet"
          label="Outlet"
          any="Any outlet"
          value={view.outlet}
          options={choices.outlets.map(toOption)}
        />
        <Choice
          name="type"
          label="Type"
          any="Any type"
          value={view.type}
          options={optionsOf(CLAIM_TYPES, CLAIM_TYPE_WORDS)}
        />
        <Choice
          name="criticality"
          label="Criticality"
          any="Any criticality"
          value={view.criticality}
          options={optionsOf(CRITICALITIES, CRITICALITY_WORDS)}
        />
        <Choice
          name="due"
          label="Due"
          any="Any due date"
          value={view.due}
          options={optionsOf(DUE_CHOICES, DUE_WORDS)}
        />
        <Choice
          name="waits"
          label="Waiting for me"
          any="Waiting or not"
          value={view.waits}
          options={optionsOf(WAITS_CHOICES, WAITS_WORDS)}
        />
        <Choice
          name="sort"
          label="Order"
          any={SORT_WORDS.reference.asc}
          value={sortValue(view)}
          options={SORT_OPTIONS}
        />
        <Button type="submit">Show</Button>
        {set > 0 || view.text ? (
          <Link
            href={tableAddress({}, { sort: view.sort, direction: view.direction })}
            className={buttonClasses("quiet")}
          >
            Clear the filters
          </Link>
        ) : null}
      </div>
    </FilterForm>
  );
}

const STAGE_OPTIONS: readonly Option[] = [
  ...optionsOf(["left", "to_research"], STAGE_GROUP_WORDS),
  ...optionsOf(STAGES, STAGE_WORDS),
];

const SORT_OPTIONS: readonly Option[] = [
  { value: "-reference", label: SORT_WORDS.reference.desc },
  ...(["due", "updated", "criticality"] as const).flatMap((sort) => [
    { value: sort, label: SORT_WORDS[sort].asc },
    { value: `-${sort}`, label: SORT_WORDS[sort].desc },
  ]),
];

function sortValue({ sort, direction }: TableView): string | null {
  if (direction === "desc") return `-${sort}`;
  return sort === "reference" ? null : sort;
}

function toOption({ id, name }: { id: string; name: string }): Option {
  return { value: id, label: name };
}

type ChoiceProps = {
  name: string;
  label: string;
  any: string;
  value: string | null;
  options: readonly Option[];
};

/** A choice that says what it is about by its first option. One that is made stands out. */
function Choice({ name, label, any, value, options }: ChoiceProps) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={value ?? ""}
      className={`min-h-8 w-full rounded-md border bg-paper px-1.5 text-[13px] desktop:w-34 desktop:last-of-type:w-48 ${value ? "border-accent font-[550]" : "border-control"}`}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
