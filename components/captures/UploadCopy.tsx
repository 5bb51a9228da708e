"use client";

import { useEffect, useId, useRef, useState } from "react";
import { saySent } from "@/components/draft-field/say-kept";
import { newRequestId } from "@/components/forms/form-values";
import { type Sending, sendFile } from "@/components/forms/send-file";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { copyProblemWords } from "@/lib/domain/captures/copy-problem-words";
import { LIMITS } from "@/lib/domain/limits";

const KINDS = ".pdf,.html,.htm,.mht,.mhtml,.eml,.txt,.csv,.json,.png,.jpg,.jpeg,.gif,.webp,.avif";
const NOT_REACHED = "The server could not be reached, so nothing was saved. Try again.";

/** Uploads a file as a copy, with its progress; it can be cancelled. */
export function UploadCopy({ sourceId, onSaved }: { sourceId: string; onSaved: () => void }) {
  const id = useId();
  const [progress, setProgress] = useState<{ name: string; sent: number; all: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useRef<Sending<unknown> | null>(null);
  useEffect(() => () => sending.current?.cancel(), []);

  const send = async (file: File) => {
    setProblem(null);
    if (file.size > LIMITS.copyBytes) return setProblem(copyProblemWords({ is: "tooLarge" }, file.name));
    const query = new URLSearchParams({ source: sourceId, name: file.name, request: newRequestId() });
    const show = (sent: number) => setProgress({ name: file.name, sent, all: file.size });
    show(0);
    const body = {
      body: file,
      contentType: file.type || "application/octet-stream",
      notReached: NOT_REACHED,
    };
    sending.current = sendFile(`/copies/upload?${query}`, body, show);
    const answer = await sending.current.answer;
    setProgress(null);
    if (answer?.ok) onSaved();
    else if (answer) setProblem(answer.sentence);
  };

  return (
    <section className="grid justify-items-start gap-2">
      <label htmlFor={id} className="font-semibold">
        Upload what your browser shows you
      </label>
      <p id={`${id}-hint`} className="text-small text-ink-2">
        For what is behind a paywall or a sign-in: a PDF, a web page (saved with SingleFile it keeps its
        pictures), a picture, a mail message (.eml) or text, up to 20 MB.
      </p>
      {problem ? <Notice look="problem">{problem}</Notice> : null}
      {progress ? (
        <div className="flex flex-wrap items-center gap-3">
          <p role="status" className="text-ui">
            {progress.sent < progress.all ? `Sending ${progress.name}…` : `Reading ${progress.name}…`}
          </p>
          <span aria-hidden="true" className="text-small text-ink-2 tabular-nums">
            {saySent(progress.sent, progress.all)}
          </span>
          <Button look="quiet" onClick={() => sending.current?.cancel()}>
            Cancel
          </Button>
        </div>
      ) : (
        <input
          id={id}
          type="file"
          accept={KINDS}
          aria-describedby={`${id}-hint`}
          className="max-w-full text-ui file:mr-3 file:min-h-8 file:rounded-md file:border file:border-solid file:border-control file:bg-sheet file:px-3 file:text-[13px] file:font-[550] file:text-ink hover:file:bg-wash"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void send(file);
            currentTarget.value = "";
          }}
        />
      )}
    </section>
  );
}
