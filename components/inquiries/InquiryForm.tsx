"use client";

import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextArea, TextField } from "@/components/ui/TextField";
import { TimeField } from "@/components/ui/TimeField";
import type { Reply } from "@/lib/actions/door";
import { editInquiryAction, logInquiryAction } from "@/lib/actions/inquiries";
import type { InquiryEntry } from "@/lib/domain/inquiries/inquiry";
import { INQUIRY_KIND_WORDS, INQUIRY_KINDS } from "@/lib/domain/inquiries/vocabulary";
import type { SourceAsked } from "./InquirySection";

/** With `inquiry` it is edited; with `claimId` a new one is logged. */
type Props = { sources: readonly SourceAsked[]; onDone: () => void; onCancel: () => void } & (
  | { inquiry: InquiryEntry; claimId?: undefined }
  | { claimId: string; inquiry?: undefined }
);

const FIELD_WORDS = {
  kind: "Kind",
  whom: "Who was asked",
  means: "How",
  asked: "What was asked",
  askedAt: "When",
  deadlineAt: "Answer by",
};

const NONE = { value: "", label: "None of the claim’s sources" };

type Saved = { inquiryId: string } | { version: number };

export function InquiryForm({ inquiry, claimId, sources, onDone, onCancel }: Props) {
  const id = `inquiry-${inquiry?.id ?? claimId}`;
  const form = useKeptForm<Saved>({
    name: id,
    action: (values): Promise<Reply<Saved>> =>
      inquiry ? editInquiryAction(values) : logInquiryAction(values),
    onDone,
  });
  const asked = inquiry?.source;
  const choices = asked && !sources.some((source) => source.id === asked.id) ? [asked, ...sources] : sources;
  return (
    <form
      {...form.formProps}
      aria-label={inquiry ? `Edit what ${inquiry.whom} was asked` : "Log who was asked"}
      className="mt-2 grid gap-3"
    >
      {inquiry ? (
        <>
          <input type="hidden" name="inquiryId" value={inquiry.id} />
          <input type="hidden" name="version" defaultValue={inquiry.version} />
        </>
      ) : (
        <>
          <input type="hidden" name="claimId" value={claimId} />
          <input type="hidden" name="requestId" />
        </>
      )}
      <SelectField
        id={`${id}-kind`}
        name="kind"
        label="What it is"
        options={optionsOf(INQUIRY_KINDS, INQUIRY_KIND_WORDS)}
        hint="A request for reply goes to whoever the claim concerns; a question to somebody who may know."
        defaultValue={inquiry?.kind ?? "request_for_reply"}
        error={form.error("kind")}
        autoFocus
      />
      <TextField
        id={`${id}-whom`}
        name="whom"
        label="Who was asked"
        autoComplete="off"
        dir="auto"
        defaultValue={inquiry?.whom ?? ""}
        error={form.error("whom")}
      />
      {choices.length > 0 ? (
        <SelectField
          id={`${id}-source`}
          name="sourceId"
          label="Or a source of the claim"
          options={[NONE, ...choices.map((source) => ({ value: source.id, label: source.title }))]}
          hint="A confidential source is called by its pseudonym, whatever stands above."
          defaultValue={asked?.id ?? ""}
          error={form.error("sourceId")}
        />
      ) : null}
      <div className="grid items-start gap-3 tablet:grid-cols-2">
        <TextField
          id={`${id}-means`}
          name="means"
          label="How"
          hint="By telephone, e-mail, letter, in person"
          defaultValue={inquiry?.means ?? ""}
          error={form.error("means")}
        />
        <TimeField
          id={`${id}-askedAt`}
          name="askedAt"
          label="When"
          at={inquiry?.askedAt ?? null}
          error={form.error("askedAt")}
        />
      </div>
      <TimeField
        id={`${id}-deadlineAt`}
        name="deadlineAt"
        label="Answer by"
        hint="It comes to your desk when it is due. A request for reply needs it."
        at={inquiry?.deadlineAt ?? null}
        error={form.error("deadlineAt")}
      />
      <TextArea
        id={`${id}-asked`}
        name="asked"
        label="What was asked"
        rows={3}
        defaultValue={inquiry?.asked ?? ""}
        error={form.error("asked")}
      />
      <FormFoot form={form} save={inquiry ? "Save" : "Log it"} onCancel={onCancel} fieldWords={FIELD_WORDS} />
    </form>
  );
}
