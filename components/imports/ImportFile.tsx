"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { SendFile } from "@/components/forms/SendFile";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import { sayImportFileProblem } from "@/lib/domain/exchange/import-items/import-file-problem";
import { LIMITS } from "@/lib/domain/limits";

const KINDS = ".xlsx,.csv,.tsv,.txt,.json,.jsonld,.ndjson,.html,.htm";

type Props = { stories: readonly { id: string; title: string }[]; storyId: string };

/** Chooses a file of claims and the story that they go into, and goes to what was read of it. */
export function ImportFile({ stories, storyId }: Props) {
  const router = useRouter();
  const story = useRef<HTMLSelectElement>(null);
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
      <Field
        id="import-file"
        label="File"
        hint="A spreadsheet (.xlsx) or CSV of claims; fact checks as ClaimReview (JSON-LD, a feed, or a saved page); or Web Annotations. Up to 25 MB. Nothing comes in before you have seen what would."
      >
        <SendFile<{ importId: string }>
          id="import-file"
          kinds={KINDS}
          mostBytes={LIMITS.importBytes}
          tooLarge={(name) => `${name} was not taken in. ${sayImportFileProblem({ is: "tooLarge" })}`}
          address="/import/upload"
          more={() => ({ story: story.current?.value ?? "" })}
          notReached="The server could not be reached, so nothing was taken in. Try again."
          onTaken={({ importId }) => {
            router.push(`/import/${importId}`);
            return true;
          }}
        />
      </Field>
    </div>
  );
}
