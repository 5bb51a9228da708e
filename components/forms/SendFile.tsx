"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { newRequestId } from "./form-values";
import { saySent } from "./say-sent";
import { type Sending, sendFile } from "./send-file";

type Props<Value> = {
  id: string;
  /** File name endings and media types, as an input's accept has them. */
  kinds: string;
  mostBytes: number;
  tooLarge: (name: string) => string;
  /** Where it goes, with what is said of it. */
  address: string;
  more: () => Record<string, string>;
  /** What is said when the server does not answer. */
  notReached: string;
  /** True while what follows, such as another page, is still on its way: the progress stays then. */
  onTaken: (value: Value) => boolean;
};

/** Chooses a file and sends it at once, with its progress; it can be cancelled. Its hint has the id `<id>-hint`. */
export function SendFile<Value>({ id, kinds, mostBytes, tooLarge, onTaken, ...to }: Props<Value>) {
  const [progress, setProgress] = useState<{ name: string; sent: number; all: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useRef<Sending<Value> | null>(null);
  useEffect(() => () => sending.current?.cancel(), []);

  const send = async (file: File) => {
    setProblem(null);
    if (file.size > mostBytes) return setProblem(tooLarge(file.name));
    const query = new URLSearchParams({ name: file.name, request: newRequestId(), ...to.more() });
    const show = (sent: number) => setProgress({ name: file.name, sent, all: file.size });
    show(0);
    const contentType = file.type || "application/octet-stream";
    const what = { body: file, contentType, notReached: to.notReached };
    sending.current = sendFile<Value>(`${to.address}?${query}`, what, show);
    const answer = await sending.current.answer;
    if (answer?.ok && onTaken(answer.value)) return;
    setProgress(null);
    if (answer && !answer.ok) setProblem(answer.sentence);
  };

  return (
    <>
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
          accept={kinds}
          aria-describedby={`${id}-hint`}
          className="max-w-full text-ui file:mr-3 file:min-h-8 file:rounded-md file:border file:border-solid file:border-control file:bg-sheet file:px-3 file:text-[13px] file:font-[550] file:text-ink hover:file:bg-wash"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void send(file);
            currentTarget.value = "";
          }}
        />
      )}
    </>
  );
}
