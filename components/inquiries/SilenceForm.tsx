"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { recordSilenceAction } from "@/lib/actions/inquiries";
import type { InquiryEntry } from "@/lib/domain/inquiries/inquiry";

export function SilenceForm({ inquiry, onClose }: { inquiry: InquiryEntry; onClose: () => void }) {
  const form = useKeptForm({ name: `silence-${inquiry.id}`, action: recordSilenceAction, onDone: onClose });
  return (
    <form {...form.formProps} aria-label={`No answer came from ${inquiry.whom}`} className="mt-2 grid gap-3">
      <input type="hidden" name="inquiryId" value={inquiry.id} />
      <p className="text-ui text-ink-2">
        It is logged that {inquiry.whom} did not answer in time. An answer that comes later can still be
        logged.
      </p>
      <FormFoot form={form} save="No answer came" onCancel={onClose} />
    </form>
  );
}
