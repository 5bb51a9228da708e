"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextArea } from "@/components/ui/TextField";
import { TimeField } from "@/components/ui/TimeField";
import { recordAnswerAction } from "@/lib/actions/inquiries";
import type { InquiryEntry } from "@/lib/domain/inquiries/inquiry";

const FIELD_WORDS = { answer: "Answer", answeredAt: "When it came" };

export function AnswerForm({ inquiry, onClose }: { inquiry: InquiryEntry; onClose: () => void }) {
  const id = `answer-${inquiry.id}`;
  const form = useKeptForm({ name: id, action: recordAnswerAction, onDone: onClose });
  return (
    <form {...form.formProps} aria-label={`The answer of ${inquiry.whom}`} className="mt-2 grid gap-3">
      <input type="hidden" name="inquiryId" value={inquiry.id} />
      <input type="hidden" name="version" defaultValue={inquiry.version} />
      <TextArea
        id={`${id}-answer`}
        name="answer"
        label="What was answered"
        hint="In their words where you have them; that they decline to comment is an answer, too."
        rows={4}
        defaultValue={inquiry.answer}
        error={form.error("answer")}
        autoFocus
      />
      <TimeField
        id={`${id}-answeredAt`}
        name="answeredAt"
        label="When it came"
        at={inquiry.answeredAt}
        error={form.error("answeredAt")}
      />
      <FormFoot form={form} save="Log the answer" onCancel={onClose} fieldWords={FIELD_WORDS} />
    </form>
  );
}
