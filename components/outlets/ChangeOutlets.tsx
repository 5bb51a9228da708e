"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { KeyedButton } from "@/components/shell/KeyedButton";
import type { FilledOutlet } from "./OutletForm";

const OutletForm = dynamic(() => import("./OutletForm").then((module) => module.OutletForm), { ssr: false });

/** The button that opens an outlet's fields in place: of a new one, or of the one given. */
export function ChangeOutlets({ outlet }: { outlet?: FilledOutlet }) {
  const [open, setOpen] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(open);
  const router = useRouter();
  const close = () => setOpen(false);
  if (open)
    return (
      <div className="my-4 w-full max-w-xl rounded-lg border border-rule bg-sheet p-4">
        <OutletForm
          outlet={outlet}
          onDone={(outletId) => (outlet ? close() : router.push(`/outlets/${outletId}`))}
          onCancel={close}
        />
      </div>
    );
  if (outlet)
    return (
      <KeyedButton action="record.edit" ref={button} onClick={() => setOpen(true)}>
        Edit outlet
      </KeyedButton>
    );
  return (
    <KeyedButton action="list.new" ref={button} look="primary" onClick={() => setOpen(true)}>
      Add outlet
    </KeyedButton>
  );
}
