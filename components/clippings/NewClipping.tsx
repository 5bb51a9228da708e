"use client";

import { useRouter } from "next/navigation";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { SourceFields } from "@/components/sources/SourceFields";
import { TextArea, TextField } from "@/components/ui/TextField";
import { keepClippingAction } from "@/lib/actions/clippings";

export type Clipping = { url: string; title: string; words: string; kind: string };

/** A new source as the bookmark filled it: its page, and the words that were selected there. */
export function NewClipping({ clipping }: { clipping: Clipping }) {
  const router = useRouter();
  const form = useKeptForm({
    name: `clipping-${clipping.url}`,
    action: keepClippingAction,
    onDone: ({ sourceId }) => router.push(`/sources/${sourceId}`),
  });
  const { title, kind } = clipping;
  const nothing = { outletName: "", publishedOn: "", authors: "", language: "" };
  return (
    <form {...form.formProps} aria-label="Add a source with its words" className="grid gap-3">
      <input type="hidden" name="requestId" />
      <TextField
        id="clipping-url"
        name="url"
        label="Address"
        autoComplete="off"
        defaultValue={clipping.url}
        error={form.error("url")}
      />
      <TextArea
        id="clipping-words"
        name="words"
        label="Words"
        hint="They become a passage of the source, for any claim to use. Leave them empty to keep the page alone."
        rows={5}
        dir="auto"
        defaultValue={clipping.words}
        error={form.error("words")}
      />
      <SourceFields
        id="clipping"
        error={form.error}
        filled={{ ...nothing, title, kind }}
        outletHint="Leave it empty to take it from the address. A name that is not known yet becomes a new outlet."
      />
      <FormFoot form={form} save="Add source" onCancel={() => router.push("/sources")} />
    </form>
  );
}
