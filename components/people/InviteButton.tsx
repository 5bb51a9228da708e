"use client";

import { useState } from "react";
import { KeyedButton } from "@/components/shell/KeyedButton";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { InviteForm } from "./InviteForm";
import { type HandedLink, LinkToHandOver } from "./LinkToHandOver";

export function InviteButton() {
  const [open, setOpen] = useState(false);
  const [invited, setInvited] = useState<{ name: string; link: HandedLink } | null>(null);
  const close = () => {
    setOpen(false);
    setInvited(null);
  };
  return (
    <>
      <KeyedButton action="list.new" look="primary" onClick={() => setOpen(true)}>
        Invite someone
      </KeyedButton>
      {open ? (
        <Dialog open title={invited ? `${invited.name} is invited` : "Invite someone"} onClose={close}>
          {invited ? (
            <div className="grid gap-4">
              <LinkToHandOver {...invited} />
              <div>
                <Button onClick={close}>Done</Button>
              </div>
            </div>
          ) : (
            <InviteForm onInvited={(name, link) => setInvited({ name, link })} onCancel={close} />
          )}
        </Dialog>
      ) : null}
    </>
  );
}
