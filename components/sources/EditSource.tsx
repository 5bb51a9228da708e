"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { KeyedButton } from "@/components/shell/KeyedButton";
import type { FilledSource } from "./SourceFields";

const SourceForm = dynamic(() => import("./SourceForm").then((module) => module.SourceForm), { ssr: false });

type Props = {
  source: FilledSource & { id: string; version: number; url: string | null; confidential: boolean };
};

/** The button that opens the source's fields in place. */
export function EditSource({ source }: Props) {
  const [open, setOpen] = useState(false);
  const button = useReturnFocus<HTMLButtonElement>(open);
  const close = () => setOpen(false);
  if (open)
    return (
      <div className="my-4 max-w-xl rounded-lg border border-rule bg-sheet p-4">
        <SourceForm source={source} onDone={close} onCancel={close} />
      </div>
    );
  return (
    <KeyedButton action="record.edit" ref={button} onClick={() => setOpen(true)}>
      Edit source
    </KeyedButton>
  );
}
