"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { editIdentityAction } from "@/lib/actions/confidential";
import type { SourceIdentity } from "@/lib/domain/sources/confidential";
import { IdentityFields } from "./IdentityFields";

type Props = { sourceId: string; identity: SourceIdentity; onClose: () => void };

const FIELD_WORDS = {
  name: "Real name",
  contact: "How to reach them",
  identityNote: "For us alone",
};

export function EditIdentityForm({ sourceId, identity, onClose }: Props) {
  const form = useKeptForm({
    name: `identity-${sourceId}`,
    action: editIdentityAction,
    onDone: onClose,
    keepTyped: false,
  });
  return (
    <form {...form.formProps} aria-label="Edit who it is" className="mt-3 grid gap-3">
      <input type="hidden" name="sourceId" value={sourceId} />
      <input type="hidden" name="version" defaultValue={identity.version} />
      <IdentityFields id={`identity-${sourceId}`} error={form.error} filled={identity} />
      <FormFoot form={form} save="Save" onCancel={onClose} fieldWords={FIELD_WORDS} />
    </form>
  );
}
