import type { Reply } from "@/lib/actions/door";
import type { ReadDraft } from "@/lib/domain/drafts/file-problem";

export type ReadFile = ReadDraft & { fileName: string };

export type Sending = {
  /** Null once it was cancelled. */
  answer: Promise<Reply<ReadFile> | { ok: false; sentence: string } | null>;
  cancel: () => void;
};

const NOT_REACHED =
  "The server could not be reached, so nothing was read. What stands here is kept; try again.";

/**
 * Sends a file, or formatted text that was pasted (without a name), and gives what it would be as a draft. By
 * XMLHttpRequest, which alone says how much of it has been sent.
 */
export function sendDraftFile(body: Blob, name: string, onSent: (bytes: number) => void): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<Awaited<Sending["answer"]>>((resolve) => {
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, body.size));
    request.onload = () => resolve(request.response ?? { ok: false, sentence: NOT_REACHED });
    request.onerror = () => resolve({ ok: false, sentence: NOT_REACHED });
    request.onabort = () => resolve(null);
  });
  request.open("POST", `/drafts/read${name === "" ? "" : `?name=${encodeURIComponent(name)}`}`);
  request.responseType = "json";
  request.setRequestHeader("content-type", "application/octet-stream");
  request.send(body);
  return { answer, cancel: () => request.abort() };
}
