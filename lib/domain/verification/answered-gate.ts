import { isBlank } from "../text/typed-text";
import type { GateFacts, Stated } from "./gate-facts";
import { counted, itemNames, joined } from "./say-items";

/** G5: what refutes a claim is answered in writing before it is “verified”. Practice: KSJ. */
export function refutingAnswered({ items }: GateFacts): Stated {
  const refuting = items.filter(({ stance }) => stance === "refutes");
  const open = refuting.filter(({ answer }) => isBlank(answer));
  if (open.length > 0) {
    return {
      gate: "G5",
      met: false,
      sentence: `${joined(itemNames(open))} ${open.length === 1 ? "speaks" : "speak"} against it: answer ${open.length === 1 ? "that" : "each"} in writing, or settle for “disputed”`,
    };
  }
  const sentence =
    refuting.length === 0
      ? "Nothing speaks against it"
      : `${counted(refuting.length, "item")} against it, answered in writing`;
  return { gate: "G5", met: true, sentence };
}
