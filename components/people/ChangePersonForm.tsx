"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { changePersonAction } from "@/lib/actions/people";
import { PersonFields } from "./PersonFields";
import type { PersonShown } from "./person-shown";

const FIELD_WORDS = { name: "Name", role: "Role", mayClearLegal: "May clear legal risk" };

export function ChangePersonForm({ person, onDone }: { person: PersonShown; onDone: () => void }) {
  const { id, name, role, mayClearLegal, version } = person;
  const formName = `person-${id}`;
  const form = useKeptForm({ name: formName, action: changePersonAction, onDone });
  return (
    <form {...form.formProps} className="grid gap-4">
      <input type="hidden" name="personId" value={id} />
      <input type="hidden" name="version" defaultValue={version} />
      <PersonFields
        form={formName}
        error={form.error}
        name={name}
        role={role}
        mayClearLegal={mayClearLegal}
      />
      <FormFoot form={form} save="Save" fieldWords={FIELD_WORDS} onCancel={onDone} />
    </form>
  );
}
