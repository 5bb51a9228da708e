import fs from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import os from "node:os";
import path from "node:path";
import { type FetchFailure, failureOfStatus } from "@/lib/domain/captures/fetch-failure";
import { checkDestination } from "./check-destination";
import { FETCH_LIMITS, type FetchRules } from "./fetch-rules";
import { requestOnce } from "./request-once";
import { type Progress, type SavedBody, saveBody } from "./save-body";
import { FetchStopped, failureOf } from "./stopped";

export type Fetched = SavedBody & {
  /** Where the bytes are, until `discard` is called. */
  file: string;
  /** The address that answered, after redirects. */
  answered: string;
  status: number;
  /** As it was said: "text/html; charset=utf-8". */
  contentType: string;
  discard: () => Promise<void>;
};

export type FetchResult = { ok: true; fetched: Fetched } | { ok: false; failure: FetchFailure };

type Watching = { signal?: AbortSignal; onProgress?: (progress: Progress) => void };

/**
 * Fetches a page of the public web into a temporary file. It can't be turned against the newsroom's own network: every
 * address on the way is checked, and connected to as it was checked (check-destination.ts). Five redirects, 20 MB and
 * 20 seconds in all. Throws only when the signal aborts, or on what is a fault of this machine.
 */
export async function fetchGuarded(
  address: string,
  rules: FetchRules,
  { signal, onProgress = () => {} }: Watching = {},
): Promise<FetchResult> {
  const time = AbortSignal.timeout(rules.ms ?? FETCH_LIMITS.ms);
  const both = signal ? AbortSignal.any([signal, time]) : time;
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "galley-fetch-"));
  const discard = () => fs.rm(folder, { recursive: true, force: true });
  try {
    const file = path.join(folder, "body");
    const fetched = await unlessAborted(follow(address, file, rules, both, onProgress), both);
    return { ok: true, fetched: { ...fetched, file, discard } };
  } catch (error) {
    await discard();
    if (signal?.aborted) throw signal.reason;
    return { ok: false, failure: time.aborted ? { is: "timeout" } : failureOf(error) };
  }
}

async function follow(
  address: string,
  file: string,
  rules: FetchRules,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) {
  let base: URL | null = null;
  for (let hop = 0; hop <= FETCH_LIMITS.redirects; hop += 1) {
    const destination = await checkDestination(address, base, rules);
    const answer = await requestOnce(destination, rules, signal);
    try {
      const onward = redirect(answer);
      if (onward === null) return await saved(answer, destination.url, file, signal, onProgress);
      base = destination.url;
      address = onward;
    } finally {
      // Nothing more is taken of it, however much it goes on sending.
      answer.destroy();
    }
  }
  throw new FetchStopped({ is: "tooManyRedirects" });
}

function redirect({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

async function saved(
  answer: IncomingMessage,
  url: URL,
  file: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) {
  const status = answer.statusCode ?? 0;
  const failure = failureOfStatus(status, answer.headers["cf-mitigated"] === "challenge");
  if (failure) throw new FetchStopped(failure);
  const body = await saveBody(answer, file, signal, onProgress);
  if (body.length === 0) throw new FetchStopped({ is: "empty" });
  return { ...body, status, answered: url.href, contentType: answer.headers["content-type"] ?? "" };
}

/** Resolving a name cannot be aborted: it is no longer waited for. */
function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}
