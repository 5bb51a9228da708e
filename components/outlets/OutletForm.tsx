"use client";

import Link from "next/link";
import { FormFoot } from "@/components/forms/FormFoot";
import { useKeptForm } from "@/components/forms/use-kept-form";
import { TextField } from "@/components/ui/TextField";
import type { Reply } from "@/lib/actions/door";
import { addOutletAction, editOutletAction } from "@/lib/actions/outlets";

export type FilledOutlet = {
  id: string;
  version: number;
  name: string;
  domain: string | null;
  ownerGroup: string;
};

/** `outlet`: what is edited; without it a new one is added. */
type Props = { outlet?: FilledOutlet; onDone: (outletId: string) => void; onCancel: () => void };

type Saved = { outletId: string } | { version: number };

const FIELD_WORDS = { name: "Name", domain: "Domain", ownerGroup: "Owner" };

export function OutletForm({ outlet, onDone, onCancel }: Props) {
  const id = outlet ? `outlet-${outlet.id}` : "new-outlet";
  const form = useKeptForm<Saved>({
    name: id,
    action: (values): Promise<Reply<Saved>> => (outlet ? editOutletAction(values) : addOutletAction(values)),
    onDone: (saved) => onDone("outletId" in saved ? saved.outletId : (outlet?.id ?? "")),
  });
  const taken = form.refusal?.code === "outletExists" ? form.refusal : null;
  return (
    <form
      {...form.formProps}
      aria-label={outlet ? "Edit the outlet" : "Add an outlet"}
      className="grid gap-3"
    >
      {outlet ? (
        <>
          <input type="hidden" name="outletId" value={outlet.id} />
          <input type="hidden" name="version" defaultValue={outlet.version} />
        </>
      ) : null}
      <TextField
        id={`${id}-name`}
        name="name"
        label="Name"
        autoFocus
        defaultValue={outlet?.name ?? ""}
        error={form.error("name")}
      />
      <TextField
        id={`${id}-domain`}
        name="domain"
        label="Domain"
        hint="As in reuters.com. Its sources are recognised by it."
        autoComplete="off"
        defaultValue={outlet?.domain ?? ""}
        error={form.error("domain")}
      />
      <TextField
        id={`${id}-ownerGroup`}
        name="ownerGroup"
        label="Owner"
        hint="The group that owns it, where that is known."
        defaultValue={outlet?.ownerGroup ?? ""}
        error={form.error("ownerGroup")}
      />
      <FormFoot
        form={form}
        save={outlet ? "Save" : "Add outlet"}
        onCancel={onCancel}
        fieldWords={FIELD_WORDS}
      >
        {taken ? (
          <Link href={`/outlets/${taken.outletId}`} className="text-accent underline">
            Open that outlet
          </Link>
        ) : null}
      </FormFoot>
    </form>
  );
}
