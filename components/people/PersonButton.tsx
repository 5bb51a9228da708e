"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { ChangePersonForm } from "./ChangePersonForm";
import { PersonActions } from "./PersonActions";
import type { PersonShown } from "./person-shown";

/** Opens an account: what is said about it, and what can be done with it. */
export function PersonButton({ person, isSelf }: { person: PersonShown; isSelf: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={`Change ${person.name}`} onClick={() => setOpen(true)}>
        Change
      </Button>
      {open ? (
        <Dialog open title={person.name} onClose={() => setOpen(false)}>
          <p className="mb-4 text-ui text-ink-2">{person.email}</p>
          <ChangePersonForm person={person} onDone={() => setOpen(false)} />
          <PersonActions person={person} isSelf={isSelf} />
        </Dialog>
      ) : null}
    </>
  );
}
