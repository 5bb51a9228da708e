import type { Reply } from "@/lib/actions/door";

/** No text that the server takes is longer: it would refuse the request for its size and could not say why. */
const LONGEST_TEXT = 600_000;

/** What the server would have answered, were it able to read a request of this size; null when it is. */
export function tooLongToSend(values: Record<string, unknown>): Extract<Reply, { ok: false }> | null {
  const tooLong = Object.entries(values).filter(
    ([, value]) => typeof value === "string" && value.length > LONGEST_TEXT,
  );
  if (tooLong.length === 0) return null;
  const fields = Object.fromEntries(
    tooLong.map(([name, value]) => [
      name,
      `This is far too long, at ${String(value).length.toLocaleString("en")} characters. Shorten it.`,
    ]),
  );
  const sentence = "Some of this needs another look. Nothing has been saved yet.";
  return { ok: false, sentence, fields, refusal: { code: "invalid", fields } };
}
