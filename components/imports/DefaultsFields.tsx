import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { BASES, BASIS_WORDS, STANCE_WORDS, STANCES } from "@/lib/domain/evidence/vocabulary";
import type { ImportDefaults } from "@/lib/domain/exchange/import-items/import-item";
import { SOURCE_KIND_WORDS, SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";

type Props = { defaults: ImportDefaults; onChange: (defaults: ImportDefaults) => void };

/** What stands where the file says nothing. */
export function DefaultsFields({ defaults, onChange }: Props) {
  const { stance, basis, kind, dates } = defaults;
  return (
    <fieldset className="grid max-w-3xl gap-3 tablet:grid-cols-2">
      <legend className="mb-2 font-semibold">Where the file does not say it</legend>
      <SelectField
        id="default-stance"
        name="stance"
        label="A source does this to its claim"
        value={stance}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...defaults, stance: STANCES.find((each) => each === value) ?? stance })
        }
        options={optionsOf(STANCES, STANCE_WORDS)}
      />
      <SelectField
        id="default-basis"
        name="basis"
        label="How it knows"
        value={basis}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...defaults, basis: BASES.find((each) => each === value) ?? basis })
        }
        options={optionsOf(BASES, BASIS_WORDS)}
      />
      <SelectField
        id="default-kind"
        name="kind"
        label="Its kind, where its address does not tell it"
        value={kind}
        onChange={({ currentTarget: { value } }) => onChange({ ...defaults, kind: value })}
        options={optionsOf(SOURCE_KINDS, SOURCE_KIND_WORDS)}
      />
      <SelectField
        id="default-dates"
        name="dates"
        label="3/4/2025 is"
        value={dates}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...defaults, dates: value === "monthFirst" ? "monthFirst" : "dayFirst" })
        }
        options={[
          { value: "dayFirst", label: "3 April 2025" },
          { value: "monthFirst", label: "4 March 2025" },
        ]}
      />
    </fieldset>
  );
}
