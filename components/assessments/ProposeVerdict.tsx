"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { ProposeForm, type ProposeFormProps } from "./ProposeForm";

/** The button that opens the form in place: the evidence stays in view while the rationale is written. */
export function ProposeVerdict(props: Omit<ProposeFormProps, "onClose">) {
  const [open, setOpen] = useState(false);
  if (open) return <ProposeForm {...props} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button look="primary" onClick={() => setOpen(true)}>
        Propose a verdict
      </Button>
    </div>
  );
}
