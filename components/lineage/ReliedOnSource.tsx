"use client";

import { useState } from "react";
import { SourcePicker } from "@/components/evidence/SourcePicker";
import type { SourceOption } from "@/components/evidence/source-options";
import { newRequestId } from "@/components/forms/form-values";
import { Button } from "@/components/ui/Button";
import { addSourceAction } from "@/lib/actions/sources";
import { displayAddress } from "@/lib/domain/sources/display-address";

type Chosen = { sourceId: string; shown: string };
type Props = {
  id: string;
  chosen: Chosen | null;
  error?: string | undefined;
  onChoose: (source: Chosen | null) => void;
};

/** The source that is relied on: searched for, or added in one go when it is new. */
export function ReliedOnSource({ id, chosen, error, onChoose }: Props) {
  const [problem, setProblem] = useState("");
  const [adding, setAdding] = useState(false);

  const choose = async (option: SourceOption) => {
    setProblem("");
    if (option.is === "source") {
      const { id: sourceId, title, outlet } = option.source;
      return onChoose({ sourceId, shown: outlet ? `${outlet.name}: ${title}` : title });
    }
    const { url, outletName, kind } = option.begin;
    const title = option.begin.title || displayAddress(url);
    setAdding(true);
    const reply = await addSourceAction({
      ...{ title, url, outletName, kind: kind || "original_report", requestId: newRequestId() },
    }).catch(() => null);
    setAdding(false);
    if (reply?.ok) onChoose({ sourceId: reply.value.sourceId, shown: title });
    else setProblem(reply?.sentence ?? "The server could not be reached. Try again.");
  };

  if (chosen)
    return (
      <p className="flex items-center justify-between gap-2 rounded-md bg-wash px-2.5 py-1">
        <span className="min-w-0 break-words" dir="auto">
          <span className="text-small text-ink-2">Relies on: </span>
          {chosen.shown}
        </span>
        <Button look="quiet" onClick={() => onChoose(null)}>
          Change
        </Button>
      </p>
    );
  return (
    <>
      <SourcePicker id={id} begin="" error={problem || error} onChoose={choose} />
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {adding ? "Adding the source…" : ""}
      </p>
    </>
  );
}
