import type { FetchFailure } from "@/lib/domain/captures/fetch-failure";

/** Ends a fetch with the reason; fetch-guarded.ts returns the reason. Never leaves this folder. */
export class FetchStopped extends Error {
  constructor(readonly failure: FetchFailure) {
    super(failure.is);
  }
}

/** What went wrong, from what Node says of it. Throws on what is no matter of the other side. */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof FetchStopped) return error.failure;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = KNOWN.find(([codes]) => codes.test(code));
  if (known) return { is: known[1] };
  throw error;
}

const KNOWN: [RegExp, "unreachable" | "brokenOff" | "damaged" | "notSecure"][] = [
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN|ETIMEDOUT|EACCES)$/, "unreachable"],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, "brokenOff"],
  // What is no HTTP, or headers without end; what is not packed as it says.
  [/^(HPE_|ERR_HTTP_|ERR_INVALID_|Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/, "damaged"],
  [
    /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_|INVALID_CA|PATH_LENGTH)/,
    "notSecure",
  ],
];
