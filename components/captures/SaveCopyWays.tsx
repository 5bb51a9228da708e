"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/Button";
import { FetchCopy } from "./FetchCopy";
import { PasteCopy } from "./PasteCopy";
import { UploadCopy } from "./UploadCopy";

export type CopiedSource = { id: string; title: string; url: string | null };

type Props = { source: CopiedSource; onSaved: () => void; onCancel: () => void };

/** The three ways to a copy: fetched by Galley, uploaded, pasted. */
export function SaveCopyWays({ source, onSaved, onCancel }: Props) {
  const router = useRouter();
  const saved = () => {
    router.refresh();
    onSaved();
  };
  return (
    <div className="grid gap-5">
      <p dir="auto" className="text-ui text-ink-2 wrap-anywhere">
        {source.title}
      </p>
      {source.url ? <FetchCopy sourceId={source.id} url={source.url} onAsked={saved} /> : null}
      <UploadCopy sourceId={source.id} onSaved={saved} />
      <PasteCopy sourceId={source.id} onSaved={saved} />
      <Button className="justify-self-start" onClick={onCancel}>
        Close without saving
      </Button>
    </div>
  );
}
