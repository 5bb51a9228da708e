"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { SaveCopy } from "@/components/captures/SaveCopy";
import { useReturnFocus } from "@/components/forms/use-return-focus";
import { saidPassage } from "@/components/lineage/said-passage";
import { Button } from "@/components/ui/Button";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { EvidenceEntry } from "@/lib/domain/evidence/evidence-entry";

const EditEvidenceForm = dynamic(
  () => import("./EditEvidenceForm").then((module) => module.EditEvidenceForm),
  { ssr: false },
);
const LineageForm = dynamic(
  () => import("@/components/lineage/LineageForm").then((module) => module.LineageForm),
  { ssr: false },
);
const RemoveEvidenceForm = dynamic(
  () => import("./RemoveEvidenceForm").then((module) => module.RemoveEvidenceForm),
  { ssr: false },
);
const AnswerEvidenceForm = dynamic(
  () => import("./AnswerEvidenceForm").then((module) => module.AnswerEvidenceForm),
  { ssr: false },
);

/** Edit, answer what refutes, say where it comes from, and remove, each in place of the buttons. */
export function EvidenceActions({ entry, stage }: { entry: EvidenceEntry; stage: Stage }) {
  const [doing, setDoing] = useState<"edit" | "answer" | "remove" | "lineage" | null>(null);
  const buttons = useReturnFocus<HTMLDivElement>(doing !== null);
  const from = entry.source.outlet?.name ?? entry.source.title;
  const close = () => setDoing(null);
  if (doing === "edit") return <EditEvidenceForm entry={entry} stage={stage} onClose={close} />;
  if (doing === "answer") return <AnswerEvidenceForm entry={entry} from={from} onClose={close} />;
  if (doing === "remove")
    return <RemoveEvidenceForm evidenceId={entry.id} from={from} stage={stage} onClose={close} />;
  if (doing === "lineage")
    return (
      <LineageForm
        name={`lineage-${entry.id}`}
        passages={[saidPassage(entry)]}
        onDone={close}
        onCancel={close}
      />
    );
  return (
    <div ref={buttons} className="-ml-3 flex flex-wrap">
      <Button look="quiet" aria-label={`Edit the evidence from ${from}`} onClick={() => setDoing("edit")}>
        Edit
      </Button>
      {entry.stance === "refutes" ? (
        <Button
          look="quiet"
          aria-label={`Answer the evidence from ${from}`}
          onClick={() => setDoing("answer")}
        >
          {entry.answer ? "Change the answer" : "Answer it"}
        </Button>
      ) : null}
      <Button
        look="quiet"
        aria-label={`Say where the evidence from ${from} comes from`}
        onClick={() => setDoing("lineage")}
      >
        Relies on…
      </Button>
      <Button look="quiet" aria-label={`Remove the evidence from ${from}`} onClick={() => setDoing("remove")}>
        Remove
      </Button>
      {entry.copy.is === "kept" ? null : <SaveCopy source={entry.source} look="quiet" />}
    </div>
  );
}
