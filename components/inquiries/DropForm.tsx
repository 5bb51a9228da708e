"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextArea } from "@/components/ui/TextField";
import { dropInquiryAction } from "@/lib/actions/inquiries";
import type { InquiryEntry } from "@/lib/domain/inquiries/inquiry";

export function DropForm({ inquiry, onClose }: { inquiry: InquiryEntry; onClose: () => void }) {
  const id = `drop-${inquiry.id}`;
  const form = useKeptForm({ name: id, action: dropInquiryAction, onDone: onClose });
  return (
    <form {...form.formProps} aria-label={`Drop what ${inquiry.whom} was asked`} className="mt-2 grid gap-3">
      <input type="hidden" name="inquiryId" value={inquiry.id} />
      <TextArea
        id={`${id}-reason`}
        name="reason"
        label="Why is it dropped?"
        hint="It stays readable, and counts for nothing."
        error={form.error("reason")}
        rows={2}
        autoFocus
      />
      <FormFoot form={form} save="Drop it" saving="Dropping…" onCancel={onClose} />
    </form>
  );
}
