"use client";

import { useId } from "react";
import { SendFile } from "@/components/forms/SendFile";
import { copyProblemWords } from "@/lib/domain/captures/copy-problem-words";
import { LIMITS } from "@/lib/domain/limits";

const KINDS = ".pdf,.html,.htm,.mht,.mhtml,.eml,.txt,.csv,.json,.png,.jpg,.jpeg,.gif,.webp,.avif";

/** Uploads a file as a copy. */
export function UploadCopy({ sourceId, onSaved }: { sourceId: string; onSaved: () => void }) {
  const id = useId();
  return (
    <section className="grid justify-items-start gap-2">
      <label htmlFor={id} className="font-semibold">
        Upload what your browser shows you
      </label>
      <p id={`${id}-hint`} className="text-small text-ink-2">
        For what is behind a paywall or a sign-in: a PDF, a web page (saved with SingleFile it keeps its
        pictures), a picture, a mail message (.eml) or text, up to 20 MB.
      </p>
      <SendFile
        id={id}
        kinds={KINDS}
        mostBytes={LIMITS.copyBytes}
        tooLarge={(name) => copyProblemWords({ is: "tooLarge" }, name)}
        address="/copies/upload"
        more={() => ({ source: sourceId })}
        notReached="The server could not be reached, so nothing was saved. Try again."
        onTaken={() => {
          onSaved();
          return false;
        }}
      />
    </section>
  );
}
