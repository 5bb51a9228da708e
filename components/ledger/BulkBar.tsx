"use client";

import { useCallback, useEffect, useState, useTransition } from "react";
import { ExportMenu } from "@/components/exports/ExportMenu";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { assignClaimsAction, setCriticalityAction } from "@/lib/actions/ledger";
import type { TableView } from "@/lib/domain/claims/table-view";
import { CRITICALITIES, CRITICALITY_WORDS } from "@/lib/domain/claims/vocabulary";
import { BulkChoice } from "./BulkChoice";
import { chooseNone, chosenIds, watchChoice } from "./chosen-rows";

type Props = {
  people: readonly { id: string; name: string }[];
  mayAssign: boolean;
  mayEdit: boolean;
  mayExportWorkingCopies: boolean;
  view: TableView;
  /** The rows on the page: another page has another choice. */
  rowIds: readonly string[];
};

type Told = { look: "good" | "problem"; sentence: string };

const NOT_REACHED =
  "Nothing has been changed: the server could not be reached. Your choice still stands; try again.";

/** What can be done to the chosen rows. In sight as soon as one is chosen. */
export function BulkBar({ people, mayAssign, mayEdit, mayExportWorkingCopies, view, rowIds }: Props) {
  const [ids, setIds] = useState<string[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const [pending, startChange] = useTransition();
  const look = useCallback(() => setIds(chosenIds()), []);
  const page = rowIds.join();
  useEffect(() => watchChoice(look), [look]);
  useEffect(() => {
    if (page !== "") look();
  }, [page, look]);

  const run = (work: () => ReturnType<typeof assignClaimsAction>, done: (changed: number) => string) =>
    startChange(async () => {
      const answer = await work().catch(() => null);
      if (answer?.ok) setTold({ look: "good", sentence: done(answer.value.changed) });
      else setTold({ look: "problem", sentence: answer?.sentence ?? NOT_REACHED });
    });

  if (ids.length === 0) return told ? <Notice look={told.look}>{told.sentence}</Notice> : null;
  return (
    <section
      aria-label="Chosen claims"
      className="sticky bottom-0 grid desktop:-bottom-10 gap-2 border-t border-control bg-sheet px-1 py-2"
    >
      {told ? <Notice look={told.look}>{told.sentence}</Notice> : null}
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="font-[550]">
          {ids.length} chosen
        </p>
        {mayAssign ? (
          <BulkChoice
            label="Assign to"
            options={[{ id: "", name: "nobody" }, ...people]}
            disabled={pending}
            onApply={({ id, name }) =>
              run(
                () => assignClaimsAction({ claimIds: ids, assigneeId: id }),
                (changed) => `${sayAssigned(changed)} to ${name}.`,
              )
            }
          />
        ) : null}
        {mayEdit ? (
          <BulkChoice
            label="Set criticality to"
            options={CRITICALITIES.map((id) => ({ id, name: CRITICALITY_WORDS[id].toLowerCase() }))}
            disabled={pending}
            onApply={({ id, name }) =>
              run(
                () => setCriticalityAction({ claimIds: ids, criticality: id }),
                (changed) => `${sayChanged(changed)} to ${name} criticality.`,
              )
            }
          />
        ) : null}
        <ExportMenu
          label="Export these"
          view={view}
          claimIds={ids}
          mayExportWorkingCopies={mayExportWorkingCopies}
        />
        <Button look="quiet" onClick={chooseNone}>
          Choose none
        </Button>
      </div>
    </section>
  );
}

function sayAssigned(changed: number): string {
  if (changed === 0) return "Nothing had to change: all of them were assigned";
  return changed === 1 ? "1 claim was assigned" : `${changed} claims were assigned`;
}

function sayChanged(changed: number): string {
  if (changed === 0) return "Nothing had to change: all of them were set";
  return changed === 1 ? "1 claim was set" : `${changed} claims were set`;
}
