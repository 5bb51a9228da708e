"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { saySent } from "@/components/draft-field/say-kept";
import { newRequestId } from "@/components/forms/form-values";
import { type Sending, sendFile } from "@/components/forms/send-file";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";
import { SelectField } from "@/components/ui/SelectField";
import { sayImportFileProblem } from "@/lib/domain/exchange/import-items/import-file-problem";
import { LIMITS } from "@/lib/domain/limits";

const KINDS = ".xlsx,.csv,.tsv,.txt,.json,.jsonld,.ndjson,.html,.htm";
const NOT_REACHED = "The server could not be reached, so nothing was taken in. Try again.";

type Props = { stories: readonly { id: string; title: string }[]; storyId: string };

/** Chooses a file of claims and the story that they go into, and goes to what was read of it. */
export function ImportFile({ stories, storyId }: Props) {
  const router = useRouter();
  const story = useRef<HTMLSelectElement>(null);
  const [progress, setProgress] = useState<{ name: string; sent: number; all: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useRef<Sending<unknown> | null>(null);
  useEffect(() => () => sending.current?.cancel(), []);

  const send = async (file: File) => {
    setProblem(null);
    if (file.size > LIMITS.importBytes)
      return setProblem(`${file.name} was not taken in. ${sayImportFileProblem({ is: "tooLarge" })}`);
    const into = story.current?.value ?? "";
    const query = new URLSearchParams({ name: file.name, story: into, request: newRequestId() });
    const show = (sent: number) => setProgress({ name: file.name, sent, all: file.size });
    show(0);
    const contentType = file.type || "application/octet-stream";
    const sent = sendFile<{ importId: string }>(
      `/import/upload?${query}`,
      { body: file, contentType, notReached: NOT_REACHED },
      show,
    );
    sending.current = sent;
    const answer = await sent.answer;
    if (answer?.ok) return router.push(`/import/${answer.value.importId}`);
    setProgress(null);
    if (answer) setProblem(answer.sentence);
  };

  return (
    <div className="grid max-w-xl gap-4">
      <SelectField
        id="import-story"
        name="storyId"
        ref={story}
        label="Story"
        hint="The claims go into it. Where the file has the words of the draft, they are marked there."
        defaultValue={storyId}
        options={[
          { value: "", label: "No story" },
          ...stories.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
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
        <Field
          id="import-file"
          label="File"
          hint="A spreadsheet (.xlsx) or CSV of claims; fact checks as ClaimReview (JSON-LD, a feed, or a saved page); or Web Annotations. Up to 25 MB. Nothing comes in before you have seen what would."
        >
          <input
            id="import-file"
            type="file"
            accept={KINDS}
            aria-describedby="import-file-hint"
            className="max-w-full text-ui file:mr-3 file:min-h-8 file:rounded-md file:border file:border-solid file:border-control file:bg-sheet file:px-3 file:text-[13px] file:font-[550] file:text-ink hover:file:bg-wash"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void send(file);
              currentTarget.value = "";
            }}
          />
        </Field>
      )}
      {problem ? <Notice look="problem">{problem}</Notice> : null}
    </div>
  );
}
