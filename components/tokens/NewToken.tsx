"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import type { Scope } from "@/lib/domain/access/scopes";
import { MadeToken, type ShownToken } from "./MadeToken";
import { MakeTokenForm } from "./MakeTokenForm";

export function NewToken({ scopes }: { scopes: readonly Scope[] }) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<ShownToken | null>(null);
  const close = () => {
    setOpen(false);
    setMade(null);
  };
  return (
    <>
      <div>
        <Button onClick={() => setOpen(true)}>Make a token</Button>
      </div>
      {open ? (
        <Dialog open title={made ? "The token is made" : "Make a token"} onClose={close}>
          {made ? (
            <div className="grid gap-4">
              <MadeToken {...made} />
              <div>
                <Button onClick={close}>Done</Button>
              </div>
            </div>
          ) : (
            <MakeTokenForm scopes={scopes} onMade={setMade} onCancel={close} />
          )}
        </Dialog>
      ) : null}
    </>
  );
}
