"use client";

import {
  type ChangeEvent,
  type ClipboardEvent,
  type DragEvent,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { controlClasses, Field, fieldControl } from "@/components/ui/Field";
import { LIMITS } from "@/lib/domain/limits";
import { decodeTextFile, FILE_BYTES_MAX, sayLength } from "./text-file";

/** A text box stays usable up to here. More is not even let in, so that no paste freezes the page. */
const LET_IN_MAX = LIMITS.draftText * 2;

/** The draft: pasted, or read from a text file in the browser, with a live count. */
export function DraftField({ error }: { error: string | undefined }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const replaced = useRef<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [fileName, setFileName] = useState<string | null>(null);
  // The form puts kept text back without an event, and renders: the length is read anew each time.
  const length = useSyncExternalStore(
    (changed) => {
      const element = box.current;
      element?.addEventListener("input", changed);
      return () => element?.removeEventListener("input", changed);
    },
    () => box.current?.value.length ?? 0,
    () => 0,
  );

  const count = sayLength(length);
  const said = problem ?? (count.tooLong ? count.sentence : error);

  /** The browser's own event, so that the form keeps the text as if it had been typed. */
  function fill(text: string) {
    if (!box.current) return;
    box.current.value = text;
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
  }

  async function takeFile({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    currentTarget.value = "";
    setFileName(null);
    if (file.size > FILE_BYTES_MAX)
      return setProblem(
        `${file.name} is too large for a draft: ${LIMITS.draftText.toLocaleString("en")} characters at most.`,
      );
    const read = await readFile(file);
    if (!read.ok) return setProblem(read.sentence);
    if (read.text.length > LET_IN_MAX) return setProblem(sayLength(read.text.length).sentence);
    replaced.current = box.current?.value || null;
    fill(read.text);
    setFileName(file.name);
  }

  function keepOutIfHuge(event: ClipboardEvent | DragEvent, incoming: string) {
    if (incoming.length <= LET_IN_MAX) return;
    event.preventDefault();
    setProblem(`${sayLength(incoming.length).sentence} It was not put in.`);
  }

  return (
    <div className="grid gap-2">
      <Field id="story-text" label="Draft" error={said}>
        <textarea
          ref={box}
          name="text"
          rows={16}
          dir="auto"
          spellCheck={false}
          className={`${controlClasses} font-serif text-read!`}
          {...fieldControl("story-text", said)}
          onInput={() => setProblem(null)}
          onPaste={(event) => keepOutIfHuge(event, event.clipboardData.getData("text/plain"))}
          onDrop={(event) => keepOutIfHuge(event, event.dataTransfer.getData("text/plain"))}
        />
      </Field>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-small text-ink-2">
        <label className="cursor-pointer text-accent underline focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
          Upload a .txt or .md file
          <input
            type="file"
            accept=".txt,.md,text/plain,text/markdown"
            className="sr-only"
            onChange={takeFile}
          />
        </label>
        <p>{count.tooLong ? null : count.sentence}</p>
      </div>
      {fileName ? (
        <p role="status" className="text-small text-ink-2">
          {fileName} was read.{" "}
          {replaced.current === null ? null : (
            <button
              type="button"
              className="text-accent underline"
              onClick={() => {
                fill(replaced.current ?? "");
                setFileName(null);
              }}
            >
              Put back what stood here before
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}

async function readFile(file: File) {
  try {
    return decodeTextFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false as const, sentence: `${file.name} could not be read. Choose it again.` };
  }
}
