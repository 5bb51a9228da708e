"use client";

import { type ClipboardEvent, type DragEvent, useMemo, useRef, useState } from "react";
import { insertDraft } from "@/components/draft-field/insert-draft";
import { KeptMarks } from "@/components/draft-field/KeptMarks";
import { formattedPaste } from "@/components/draft-field/pasted-html";
import { ReadingProgress } from "@/components/draft-field/ReadingProgress";
import { sayLength } from "@/components/draft-field/say-length";
import { sayRead } from "@/components/draft-field/say-read";
import { type Held, parsedMarks, useDraftBox } from "@/components/draft-field/use-draft-box";
import { useDraftReading } from "@/components/draft-field/use-draft-reading";
import { controlClasses, Field, fieldControl } from "@/components/ui/Field";
import { LIMITS } from "@/lib/domain/limits";

/** A text box stays usable up to here. More is not even let in, so that no paste freezes the page. */
const LET_IN_MAX = LIMITS.draftText * 2;

/**
 * The draft: typed, pasted with its formatting, or read from a file. Stands in a kept form, as `text`, `marks` and
 * `fileName`. What stood there is never lost: a file that cannot be read changes nothing, and what one replaced can be
 * put back.
 */
export function DraftField({ error }: { error: string | undefined }) {
  const controls = {
    text: useRef<HTMLTextAreaElement>(null),
    marks: useRef<HTMLInputElement>(null),
    fileName: useRef<HTMLInputElement>(null),
  };
  const box = useDraftBox(controls);
  const { progress, read, cancel } = useDraftReading();
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<{ said: string; before: Held | null } | null>(null);
  const [isOver, setIsOver] = useState(false);
  const marks = useMemo(() => parsedMarks(box.marksJson), [box.marksJson]);

  const count = sayLength(box.length);
  const said = problem ?? (count.tooLong ? count.sentence : error);

  async function takeFile(file: File | undefined) {
    if (!file) return;
    setProblem(null);
    setDone(null);
    const outcome = await read(file, file.name);
    if (!outcome.ok) return setProblem(outcome.sentence);
    const before = box.read();
    box.fill({ text: outcome.read.text, marks: outcome.read.marks, fileName: outcome.read.fileName });
    setDone({ said: sayRead(outcome.read), before: before.text === "" ? null : before });
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const [file] = event.clipboardData.files;
    const plain = event.clipboardData.getData("text/plain");
    const html = formattedPaste(event.clipboardData);
    if (file && plain === "" && html === null) {
      event.preventDefault();
      takeFile(file);
    } else if (isKeptOut(event, plain) || html === null) return;
    else takeFormatted(event.currentTarget, html);
  }

  /** The browser puts the words in at once; when their formatting has been read, they are put in again with it. */
  async function takeFormatted(element: HTMLTextAreaElement, html: string) {
    setDone(null);
    const { selectionStart: start, selectionEnd: end, value } = element;
    const around: Held = { ...box.read(), text: value };
    await new Promise((resolve) => setTimeout(resolve));
    const pasted = element.value;
    const outcome = await read(new Blob([html]), "");
    if (!outcome.ok)
      return setProblem(outcome.sentence && `The words were pasted without formatting. ${outcome.sentence}`);
    if (element.value !== pasted)
      return setDone({ said: "You went on typing, so the words stay as they were pasted.", before: null });
    box.fill({ ...insertDraft(around, { start, end }, outcome.read), fileName: around.fileName });
    const caret = start + outcome.read.text.length;
    element.setSelectionRange(caret, caret);
    setDone({ said: sayRead(outcome.read), before: around.text === "" ? null : around });
  }

  function isKeptOut(event: ClipboardEvent | DragEvent, incoming: string): boolean {
    if (incoming.length <= LET_IN_MAX) return false;
    event.preventDefault();
    setProblem(`${sayLength(incoming.length).sentence} It was not put in.`);
    return true;
  }

  function drop(event: DragEvent) {
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return isKeptOut(event, event.dataTransfer.getData("text/plain"));
    event.preventDefault();
    takeFile(file);
  }

  return (
    <div className="grid gap-2">
      <Field id="story-text" label="Draft" error={said}>
        <textarea
          ref={controls.text}
          name="text"
          rows={16}
          dir="auto"
          spellCheck={false}
          className={`${controlClasses} font-serif text-read! ${isOver ? "border-accent bg-accent-wash" : ""}`}
          {...fieldControl("story-text", said)}
          onInput={() => {
            setProblem(null);
            box.followTyping();
          }}
          onPaste={paste}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes("Files")) return;
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        />
      </Field>
      {/* Without a value of React's: drawing them anew would empty them. */}
      <input ref={controls.marks} type="hidden" name="marks" />
      <input ref={controls.fileName} type="hidden" name="fileName" />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-small text-ink-2">
        <label className="cursor-pointer text-accent underline focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
          Choose a file, or drop one above: .docx, .odt, .pdf, .html, .md or .txt
          <input
            type="file"
            accept={ACCEPTED}
            className="sr-only"
            onChange={({ currentTarget }) => {
              takeFile(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
        <p>{count.tooLong ? null : count.sentence}</p>
      </div>
      {progress ? <ReadingProgress progress={progress} onCancel={cancel} /> : null}
      {done ? (
        <p role="status" className="text-small text-ink-2">
          {done.said}{" "}
          {done.before ? (
            <button
              type="button"
              className="text-accent underline"
              onClick={() => {
                if (done.before) box.fill(done.before);
                setDone(null);
              }}
            >
              Put back what stood here before
            </button>
          ) : null}
        </p>
      ) : box.fileName ? (
        <p className="text-small text-ink-2">From {box.fileName}.</p>
      ) : null}
      {marks.length > 0 ? (
        <KeptMarks text={() => box.read().text} marks={marks} version={box.marksJson} />
      ) : null}
    </div>
  );
}

const ACCEPTED =
  ".docx,.odt,.pdf,.html,.htm,.md,.markdown,.txt,application/pdf,text/plain,text/markdown,text/html,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text";
