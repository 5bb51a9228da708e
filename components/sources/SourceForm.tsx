"use client";

import Link from "next/link";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextField } from "@/components/ui/TextField";
import type { Reply } from "@/lib/actions/door";
import { addSourceAction, editSourceAction } from "@/lib/actions/sources";
import { type FilledSource, SourceFields } from "./SourceFields";

const FIELD_WORDS = {
  url: "Address",
  title: "Title",
  outletName: "Outlet",
  kind: "Kind",
  publishedOn: "Published",
  authors: "Authors",
  language: "Language",
};

/** `source`: what is edited; without it a new one is added. */
type Props = {
  source?: FilledSource & { id: string; version: number; url: string | null; confidential: boolean };
  onDone: (sourceId: string) => void;
  onCancel?: () => void;
};

type Saved = { sourceId: string } | { version: number };

export function SourceForm({ source, onDone, onCancel }: Props) {
  const form = useKeptForm<Saved>({
    name: source ? `source-${source.id}` : "new-source",
    action: (values): Promise<Reply<Saved>> => (source ? editSourceAction(values) : addSourceAction(values)),
    onDone: (saved) => onDone("sourceId" in saved ? saved.sourceId : (source?.id ?? "")),
  });
  const id = source ? `source-${source.id}` : "new-source";
  const taken = form.refusal?.code === "sourceExists" ? form.refusal : null;
  return (
    <form {...form.formProps} aria-label={source ? "Edit the source" : "Add a source"} className="grid gap-3">
      {source ? (
        <>
          <input type="hidden" name="sourceId" value={source.id} />
          <input type="hidden" name="version" defaultValue={source.version} />
        </>
      ) : (
        <input type="hidden" name="requestId" />
      )}
      {source?.confidential ? null : (
        <TextField
          id={`${id}-url`}
          name="url"
          label="Address"
          hint={
            source
              ? "Another address or outlet reopens the claims that this source decides."
              : "Leave it empty for an interview, a document on paper, or what you saw yourself."
          }
          autoComplete="off"
          autoFocus
          defaultValue={source?.url ?? ""}
          error={form.error("url")}
        />
      )}
      <SourceFields
        id={id}
        error={form.error}
        filled={source}
        confidential={source?.confidential ?? false}
        outletHint="Leave it empty to take it from the address. A name that is not known yet becomes a new outlet."
      />
      <FormFoot
        form={form}
        save={source ? "Save" : "Add source"}
        onCancel={onCancel}
        fieldWords={FIELD_WORDS}
      >
        {taken ? (
          <Link href={`/sources/${taken.sourceId}`} className="text-accent underline">
            Open that source
          </Link>
        ) : null}
      </FormFoot>
    </form>
  );
}
