import { CheckboxField } from "@/components/ui/CheckboxField";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextArea, TextField } from "@/components/ui/TextField";
import { TimeField } from "@/components/ui/TimeField";
import {
  ATTRIBUTION_KINDS,
  ATTRIBUTION_WORDS,
  type AttributionKind,
  CLAIM_TYPE_WORDS,
  CLAIM_TYPES,
  type ClaimType,
  CRITICALITIES,
  CRITICALITY_WORDS,
  type Criticality,
} from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";

export type ClaimValues = {
  wording: string;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
  criticality: Criticality;
  legalRisk: boolean;
  allegation: boolean;
  restsOnAuthorAlone: boolean;
  assigneeId: string | null;
  dueAt: string | null;
};

export type PersonChoice = { id: string; name: string };

type Props = {
  /** Stands before every id: one page may hold two of these forms. */
  prefix: string;
  values: ClaimValues;
  people: readonly PersonChoice[];
  /** Shown for an assignee who is no longer active, and so not among the people to choose. */
  assigneeName?: string | null;
  error: (field: string) => string | undefined;
};

/** What is said about a claim, whether it is new or edited. */
export function ClaimFormFields({ prefix, values, people, assigneeName, error }: Props) {
  return (
    <>
      <TextArea
        id={`${prefix}-wording`}
        name="wording"
        label="Claim"
        hint="One sentence that can be checked."
        rows={3}
        dir="auto"
        defaultValue={values.wording}
        error={error("wording")}
        className="font-serif text-read!"
        required
      />
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          id={`${prefix}-type`}
          name="type"
          label="Type"
          options={optionsOf(CLAIM_TYPES, CLAIM_TYPE_WORDS)}
          defaultValue={values.type}
          error={error("type")}
        />
        <SelectField
          id={`${prefix}-criticality`}
          name="criticality"
          label="Criticality"
          options={optionsOf(CRITICALITIES, CRITICALITY_WORDS)}
          defaultValue={values.criticality}
          error={error("criticality")}
        />
      </div>
      <Attribution prefix={prefix} values={values} error={error} />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(210px,100%),1fr))] gap-4">
        <SelectField
          id={`${prefix}-assignee`}
          name="assigneeId"
          label="Assigned to"
          options={assigneeOptions(people, values.assigneeId, assigneeName ?? null)}
          defaultValue={values.assigneeId ?? ""}
          error={error("assigneeId")}
        />
        <TimeField id={`${prefix}-due`} name="dueAt" label="Due" at={values.dueAt} error={error("dueAt")} />
      </div>
      <div className="grid gap-2">
        <CheckboxField
          id={`${prefix}-legal`}
          name="legalRisk"
          label="Legal risk"
          hint="Someone could sue over it. Somebody who may clear legal risk has to clear its wording."
          defaultChecked={values.legalRisk}
        />
        <CheckboxField
          id={`${prefix}-allegation`}
          name="allegation"
          label="Allegation against a person"
          hint="It says something of a person that calls for their side: a request for reply is logged before it is signed off."
          defaultChecked={values.allegation}
        />
        <CheckboxField
          id={`${prefix}-alone`}
          name="restsOnAuthorAlone"
          label="Rests on the author alone"
          hint="Nothing but the reporter’s word stands behind it so far."
          defaultChecked={values.restsOnAuthorAlone}
        />
      </div>
    </>
  );
}

/** Who asserts it; nobody needs naming for the newsroom's own voice. */
function Attribution({ prefix, values, error }: Pick<Props, "prefix" | "values" | "error">) {
  return (
    <div className="group grid gap-4 tablet:grid-cols-2">
      <SelectField
        id={`${prefix}-attribution`}
        name="attributionKind"
        label="Asserted by"
        options={optionsOf(ATTRIBUTION_KINDS, ATTRIBUTION_WORDS)}
        defaultValue={values.attributionKind}
        error={error("attributionKind")}
      />
      <div className="group-has-[option[value=own\_voice]:checked]:hidden">
        <TextField
          id={`${prefix}-who`}
          name="attributedTo"
          label="Who"
          dir="auto"
          defaultValue={values.attributedTo}
          maxLength={LIMITS.attributedTo}
          error={error("attributedTo")}
        />
      </div>
    </div>
  );
}

function assigneeOptions(people: readonly PersonChoice[], assigneeId: string | null, name: string | null) {
  const isMissing = assigneeId !== null && !people.some(({ id }) => id === assigneeId);
  return [
    { value: "", label: "Nobody yet" },
    ...people.map(({ id, name: label }) => ({ value: id, label })),
    ...(isMissing ? [{ value: assigneeId, label: `${name ?? "Someone"} (no longer active)` }] : []),
  ];
}
