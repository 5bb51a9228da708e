"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { KeyHint } from "@/components/shell/KeyHint";
import { useKeyed } from "@/components/shell/OwnKeys";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import type { CopiedSource } from "./SaveCopyWays";

const SaveCopyWays = dynamic(() => import("./SaveCopyWays").then((module) => module.SaveCopyWays), {
  ssr: false,
});

/** Saves a copy of a source in one of three ways. With a key on the source's own page; on a claim one for each source. */
export function SaveCopy({ source, look }: { source: CopiedSource; look: "keyed" | "quiet" }) {
  const [open, setOpen] = useState(false);
  const show = () => setOpen(true);
  return (
    <>
      {look === "keyed" ? (
        <KeyedSave onClick={show} />
      ) : (
        <Button look="quiet" aria-label={`Save a copy of ${source.title}`} onClick={show}>
          Save a copy
        </Button>
      )}
      <Dialog open={open} title="Save a copy" onClose={() => setOpen(false)}>
        <SaveCopyWays source={source} onSaved={() => setOpen(false)} onCancel={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function KeyedSave({ onClick }: { onClick: () => void }) {
  const keyed = useKeyed("copy.save");
  return (
    <Button {...keyed} onClick={onClick}>
      Save a copy
      <KeyHint of="copy.save" />
    </Button>
  );
}
