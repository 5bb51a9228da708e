"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { CheckboxField } from "@/components/ui/CheckboxField";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextField";
import { changePolicyAction } from "@/lib/actions/policy";
import { LIMITS } from "@/lib/domain/limits";
import { GATES } from "@/lib/domain/verification/gate-table";
import { OVERRIDABLE_GATES, POLICY_NUMBERS, type Policy } from "@/lib/domain/verification/policy";

const NUMBERS = [
  ["primaryItems", "Primary items that verify a claim on their own"],
  ["independentOrigins", "Or independent origins"],
  ["originsAllSecondary", "Independent origins when nothing knows it at first hand"],
] as const;

const FIELD_WORDS = {
  ...Object.fromEntries(NUMBERS),
  ...Object.fromEntries(OVERRIDABLE_GATES.map((gate) => [`override${gate}`, `Editors may override ${gate}`])),
  reason: "Why",
};

const { min, max } = POLICY_NUMBERS;
const COUNTS = Array.from({ length: max - min + 1 }, (_, index) => {
  const count = String(min + index);
  return { value: count, label: count };
});

/** The rules as numbers and checkboxes, and why they are changed. A change is a new version. */
export function PolicyForm({ policy, onDone }: { policy: Policy; onDone: () => void }) {
  const form = useKeptForm({ name: "rules", action: changePolicyAction, onDone });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="requestId" />
      <input type="hidden" name="version" defaultValue={policy.version} />
      {NUMBERS.map(([field, label]) => (
        <SelectField
          key={field}
          id={`rules-${field}`}
          name={field}
          label={label}
          options={COUNTS}
          defaultValue={String(policy[field])}
          error={form.error(field)}
        />
      ))}
      <fieldset className="grid gap-2">
        <legend className="mb-1 font-[550]">What an editor may override with a written reason</legend>
        {OVERRIDABLE_GATES.map((gate) => (
          <CheckboxField
            key={gate}
            id={`rules-override-${gate}`}
            name={`override${gate}`}
            label={gate}
            hint={GATES[gate].rule}
            defaultChecked={policy.overridable.includes(gate)}
          />
        ))}
      </fieldset>
      <TextArea
        id="rules-reason"
        name="reason"
        label="Why"
        hint="What was decided before keeps the rules that it was decided under."
        maxLength={LIMITS.reason}
        error={form.error("reason")}
      />
      <FormFoot form={form} save="Make them the rules" onCancel={onDone} fieldWords={FIELD_WORDS} />
    </form>
  );
}
