import { displayAddress } from "../sources/display-address";
import type { CaptureTaskView, WatchOutcome } from "./capture-shapes";
import { sayFetchFailure } from "./say-fetch-failure";

/** "1.2 MB", "340 kB", "12 bytes" */
export function sayBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes >= 1_000) return `${Math.round(bytes / 1_000)} kB`;
  return bytes === 1 ? "1 byte" : `${bytes} bytes`;
}

/** A media type as people call it: "PDF", "web page". */
export function sayMediaType(mediaType: string): string {
  const [type = ""] = mediaType.split(";", 1);
  return KNOWN[type] ?? (type.startsWith("image/") ? "picture" : "text");
}

const KNOWN: Record<string, string> = {
  "application/pdf": "PDF",
  "text/html": "web page",
  "message/rfc822": "mail message",
  "text/csv": "table (CSV)",
  "application/json": "data (JSON)",
};

/** What a wish for a copy has come to, in words. `nextTry`: when it is tried again, as the reader's clock shows it. */
export function sayCopyTask(task: CaptureTaskView, nextTry: string | null): string {
  const host = hostOf(task.address);
  if (task.state === "failed") return sayOutcome(task, host);
  if (task.failure && nextTry !== null) return `${sayOutcome(task, host)} Galley tries again at ${nextTry}.`;
  if (task.state === "queued") return `A copy of ${host} is asked for…`;
  return task.received > 0
    ? `Fetching a copy from ${host}: ${sayBytes(task.received)}${task.expected ? ` of ${sayBytes(task.expected)}` : ""}…`
    : `Fetching a copy from ${host}…`;
}

function sayOutcome({ failure }: CaptureTaskView, host: string): string {
  return failure ? `No copy was saved. ${sayFetchFailure(failure, host)}` : "No copy was saved. Try again.";
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : displayAddress(address);
}

/** What the last look at a watched source found. */
export const WATCH_OUTCOME_WORDS: Record<WatchOutcome, string> = {
  unchanged: "every pinned passage stands in it.",
  changed: "a pinned passage no longer stands in it.",
  vanished: "it is no longer there.",
  not_seen: "it could not be looked at.",
};
