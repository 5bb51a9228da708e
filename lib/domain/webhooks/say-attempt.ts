import type { FetchFailure } from "../captures/fetch-failure";

/** One try to tell a webhook, as its log keeps it. `status` is null where nothing answered; `ms` is how long it took. */
export type Attempt = { status: number | null; problem: FetchFailure["is"] | ""; ms: number };

/** "answered 204, 31 ms" */
export function sayAttempt({ status, problem, ms }: Attempt): string {
  const took = `${ms.toLocaleString("en")} ms`;
  if (status !== null) return `answered ${status}, ${took}`;
  return `${(problem !== "" && PROBLEM_WORDS[problem]) || "not sent"}, ${took}`;
}

/** What a message meets that is sent once, follows no redirect and reads no answer. */
const PROBLEM_WORDS: Partial<Record<FetchFailure["is"], string>> = {
  notAnAddress: "not sent: the address cannot be read",
  otherScheme: "not sent: the address is none of the web",
  credentials: "not sent: the address has a name or a password in it",
  ownNetwork: "not sent: the address leads into a private network",
  otherPort: "not sent: the address leads to a port that Galley does not speak to",
  unknownHost: "no server is known by this name",
  unreachable: "no connection",
  brokenOff: "the connection was broken off",
  notSecure: "the certificate does not hold",
  timeout: "no answer in time",
  damaged: "the answer was no HTTP",
};
