import type { ClaimsWriter } from "./writer";

/** One JSON document with a claim a line, so that it can be read by eye and cut by line. */
export const writeJson: ClaimsWriter = async function* (batches, { head }) {
  yield `${JSON.stringify(head).slice(0, -1)},"claims":[`;
  let between = "\n";
  for await (const batch of batches) {
    yield between + batch.map((record) => JSON.stringify(record)).join(",\n");
    between = ",\n";
  }
  yield "\n]}\n";
};
