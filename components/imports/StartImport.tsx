"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { startImportAction } from "@/lib/actions/imports";
import type { ImportCountsView } from "@/lib/domain/exchange/import-items/import-view";

type Props = { importId: string; counts: ImportCountsView };

/** Brings in what was tried: as a whole, or, where rows stay out, the others. */
export function StartImport({ importId, counts }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const { made, changed, leftOut } = counts;
  const begin = (whole: boolean) =>
    start(async () => {
      const reply = await startImportAction({ importId, whole }).catch(() => null);
      if (!reply) return setProblem("The server could not be reached. Try again.");
      setProblem(reply.ok ? null : reply.sentence);
    });
  if (made + changed === 0) return null;
  const some = (made + changed).toLocaleString("en");
  return (
    <div className="grid justify-items-start gap-2">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={pending || leftOut > 0} onClick={() => begin(true)}>
          Bring in everything or nothing
        </Button>
        <Button disabled={pending} onClick={() => begin(false)}>
          Bring in row by row
        </Button>
      </div>
      <p className="max-w-xl text-small text-ink-2">
        {leftOut > 0
          ? `Everything or nothing is not offered while rows are left out. Row by row, ${some} come in, and what does not is named.`
          : "Everything or nothing is one step: if one row cannot be stored, none comes in. Row by row, the others do, and it is named."}
      </p>
      {problem ? <Notice look="problem">{problem}</Notice> : null}
    </div>
  );
}
