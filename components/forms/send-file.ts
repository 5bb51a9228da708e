import type { Reply } from "@/lib/actions/door";

export type Sending<Value> = {
  /** Null once it was cancelled. */
  answer: Promise<Reply<Value> | { ok: false; sentence: string } | null>;
  cancel: () => void;
};

/**
 * Sends a file to a route that answers as actions do. By XMLHttpRequest, which alone says how much of it has been sent.
 * `notReached`: what is said when the server does not answer.
 */
export function sendFile<Value>(
  address: string,
  { body, contentType, notReached }: { body: Blob; contentType: string; notReached: string },
  onSent: (bytes: number) => void,
): Sending<Value> {
  const request = new XMLHttpRequest();
  const answer = new Promise<Awaited<Sending<Value>["answer"]>>((resolve) => {
    request.upload.onprogress = ({ loaded }) => onSent(Math.min(loaded, body.size));
    request.onload = () => resolve(request.response ?? { ok: false, sentence: notReached });
    request.onerror = () => resolve({ ok: false, sentence: notReached });
    request.onabort = () => resolve(null);
  });
  request.open("POST", address);
  request.responseType = "json";
  request.setRequestHeader("content-type", contentType);
  request.send(body);
  return { answer, cancel: () => request.abort() };
}
