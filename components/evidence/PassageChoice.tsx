"use client";

import { useEffect, useState } from "react";
import { SelectField } from "@/components/ui/SelectField";
import { passagesOfSourceAction } from "@/lib/actions/sources";
import type { PassageFacts } from "@/lib/domain/evidence/evidence-entry";
import { sayLocator } from "@/lib/domain/evidence/say-evidence";
import { Quote } from "./Quote";

type Props = {
  id: string;
  /** Empty for a source that is not stored yet: it has no passages. */
  sourceId: string;
  /** "words", "whole", or the id of a passage. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
};

/** New words, a passage of this source that was noted before, or the work as a whole. */
export function PassageChoice({ id, sourceId, value, onChange, error }: Props) {
  const [passages, setPassages] = useState<(PassageFacts & { id: string })[]>([]);
  useEffect(() => {
    setPassages([]);
    if (!sourceId) return;
    let isWanted = true;
    passagesOfSourceAction({ sourceId })
      .then((reply) => isWanted && reply.ok && setPassages(reply.value))
      .catch(() => {}); // New words can be typed all the same.
    return () => {
      isWanted = false;
    };
  }, [sourceId]);
  const chosen = passages.find((passage) => passage.id === value);
  return (
    <>
      <SelectField
        id={id}
        name="passageChoice"
        label="Passage"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={error}
        options={[
          { value: "words", label: "New words" },
          { value: "whole", label: "The work as a whole" },
          ...passages.map((passage) => ({ value: passage.id, label: sayPassage(passage) })),
          ...(chosen || value === "words" || value === "whole"
            ? []
            : [{ value, label: "The passage chosen" }]),
        ]}
      />
      {chosen ? <Quote passage={chosen} language="" /> : null}
    </>
  );
}

function sayPassage(passage: PassageFacts): string {
  const words = Array.from(passage.exact.replace(/\s+/g, " "));
  const short = words.length > 60 ? `${words.slice(0, 59).join("")}…` : words.join("");
  return [`“${short}”`, sayLocator(passage)].filter(Boolean).join(" ");
}
