import { type Sending as SendingFile, sendFile } from "@/components/forms/send-file";
import type { ReadDraft } from "@/lib/domain/drafts/file-problem";

export type ReadFile = ReadDraft & { fileName: string };

export type Sending = SendingFile<ReadFile>;

const NOT_REACHED =
  "The server could not be reached, so nothing was read. What stands here is kept; try again.";

/** Sends a file, or formatted text that was pasted (without a name), and gives what it would be as a draft. */
export function sendDraftFile(body: Blob, name: string, onSent: (bytes: number) => void): Sending {
  const address = `/drafts/read${name === "" ? "" : `?name=${encodeURIComponent(name)}`}`;
  return sendFile(
    address,
    { body, contentType: "application/octet-stream", notReached: NOT_REACHED },
    onSent,
  );
}
