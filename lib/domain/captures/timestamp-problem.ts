/** Why an authority's answer is not taken as a timestamp (RFC 3161). */
export const TIMESTAMP_PROBLEMS = {
  unreachable: "the authority did not answer",
  refused: "the authority refused to stamp it",
  unreadable: "the answer is no timestamp",
  imprint: "it stamps another hash than was asked for",
  nonce: "it answers another request",
  time: "its time is not the time of the request",
  signature: "its signature does not hold",
  signer: "its signer may not stamp times",
  chain: "its signer is not vouched for by the certificates in GALLEY_TSA_CA",
} as const;

export type TimestampProblem = keyof typeof TIMESTAMP_PROBLEMS;
