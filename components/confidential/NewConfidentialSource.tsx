"use client";

import { useRouter } from "next/navigation";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { languageOptions } from "@/components/stories/languages";
import { optionsOf, SelectField } from "@/components/ui/SelectField";
import { TextField } from "@/components/ui/TextField";
import { addConfidentialSourceAction } from "@/lib/actions/confidential";
import { LIMITS } from "@/lib/domain/limits";
import { SOURCE_KIND_WORDS, SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { ConfidantsField, type PersonNamed } from "./ConfidantsField";
import { IdentityFields } from "./IdentityFields";

/** What everybody reads above, who it is below. Nothing of it is kept in the browser. */
export function NewConfidentialSource({ people }: { people: readonly PersonNamed[] }) {
  const router = useRouter();
  const form = useKeptForm({
    name: "new-confidential-source",
    action: addConfidentialSourceAction,
    onDone: ({ sourceId }) => router.push(`/sources/${sourceId}`),
    keepTyped: false,
  });
  const id = "confidential";
  return (
    <form {...form.formProps} aria-label="Add a confidential source" className="grid gap-3">
      <input type="hidden" name="requestId" />
      <TextField
        id={`${id}-pseudonym`}
        name="pseudonym"
        label="Pseudonym"
        hint="All that everyone else ever sees: “Source A”, “an official at the ministry”."
        autoComplete="off"
        autoFocus
        maxLength={LIMITS.pseudonym}
        error={form.error("pseudonym")}
      />
      <SelectField
        id={`${id}-kind`}
        name="kind"
        label="Kind"
        options={optionsOf(SOURCE_KINDS, SOURCE_KIND_WORDS)}
        defaultValue="interview_anonymous"
        error={form.error("kind")}
      />
      <div className="grid grid-cols-2 items-start gap-3">
        <TextField
          id={`${id}-publishedOn`}
          name="publishedOn"
          label="When"
          hint="2025, 2025-11 or 2025-11-26"
          autoComplete="off"
          error={form.error("publishedOn")}
        />
        <SelectField
          id={`${id}-language`}
          name="language"
          label="Language"
          options={[{ value: "", label: "Not said" }, ...languageOptions("en")]}
          defaultValue=""
          error={form.error("language")}
        />
      </div>
      <fieldset className="grid gap-3 rounded-lg border border-rule bg-sheet p-4">
        <legend className="px-1 text-[13px] font-semibold">Who it is</legend>
        <IdentityFields id={id} error={form.error} />
        <ConfidantsField id={id} chosen={[]} people={people} error={form.error("confidantIds")} />
      </fieldset>
      <FormFoot form={form} save="Add source" onCancel={() => router.push("/sources")} />
    </form>
  );
}
