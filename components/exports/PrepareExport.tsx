"use client";

import { useState, useTransition } from "react";
import { newRequestId } from "@/components/forms/form-values";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { askForExportAction } from "@/lib/actions/exports";
import { EXPORT_KEPT_HOURS } from "@/lib/domain/exchange/export-run";
import { EXPORT_FORMATS, type ExportFormat, exportFormat } from "@/lib/domain/exchange/formats";

type Told = { look: "good" | "problem"; sentence: string };

/** Has one export written for later, in the form that its address says or another one of the same records. */
export function PrepareExport({ address }: { address: string }) {
  const asked = new URL(address, "http://localhost");
  const [format, setFormat] = useState(asked.searchParams.get("format") ?? "csv");
  const [requestId, setRequestId] = useState(newRequestId);
  const [told, setTold] = useState<Told | null>(null);
  const [pending, start] = useTransition();
  const prepare = () =>
    start(async () => {
      asked.searchParams.set("format", format);
      const chosen = `${asked.pathname}?${asked.searchParams}`;
      const reply = await askForExportAction({ address: chosen, requestId }).catch(() => null);
      if (!reply)
        return setTold({ look: "problem", sentence: "The server could not be reached. Try again." });
      if (!reply.ok) return setTold({ look: "problem", sentence: reply.sentence });
      setRequestId(newRequestId());
      setTold({ look: "good", sentence: "It is being prepared. You can leave this page meanwhile." });
    });
  return (
    <section aria-label="Prepare an export" className="grid max-w-xl justify-items-start gap-2">
      <p>
        {asked.searchParams.get("scope") === "working"
          ? "Working copies of the claims you chose."
          : asked.pathname === "/export/sources"
            ? "The sources you chose."
            : "What is signed off of the claims you chose."}{" "}
        The file is written while you work, and can be taken from here for {EXPORT_KEPT_HOURS} hours.
      </p>
      <label className="grid gap-1">
        <span className="text-small text-ink-2">As</span>
        <select
          value={format}
          onChange={(event) => setFormat(event.target.value)}
          className="min-h-9 rounded-md border border-rule bg-sheet px-2"
        >
          {choices(asked).map((id) => (
            <option key={id} value={id}>
              {exportFormat(id).label}
            </option>
          ))}
        </select>
      </label>
      <Button look="primary" disabled={pending} onClick={prepare}>
        Prepare it
      </Button>
      {told ? <Notice look={told.look}>{told.sentence}</Notice> : null}
    </section>
  );
}

/** The forms that the same records can have, in the scope that was chosen. */
function choices({ pathname, searchParams }: URL): ExportFormat[] {
  const scope = searchParams.get("scope") === "working" ? "working" : "signed";
  return (Object.keys(EXPORT_FORMATS) as ExportFormat[]).filter((id) => {
    const { of, scopes } = exportFormat(id);
    return of.some((subject) => pathname === `/export/${subject}`) && scopes.includes(scope);
  });
}
