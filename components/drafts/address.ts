import { parseClaimReference } from "@/lib/domain/claims/reference";
import { isSpanInside, type TextSpan } from "@/lib/domain/drafts/text-span";

/** The workbench's state as its address has it: which claim is open, and what is being logged or placed. */
export type WorkbenchAddress = {
  /** ?claim=C-4 */
  claim: string | null;
  /** ?place=C-4: its words are being marked */
  placing: string | null;
  /** ?log=120-180 or ?log=new */
  logging: string | null;
  /** ?split=120-180: their claims are being logged apart */
  splitting: string | null;
};

export function readAddress(params: URLSearchParams): WorkbenchAddress {
  return {
    claim: numberOf(params.get("claim")),
    placing: numberOf(params.get("place")),
    logging: params.get("log"),
    splitting: params.get("split"),
  };
}

/** The span that ?log= names, if the draft has it. */
export function loggedSpan(logging: string | null, text: string): TextSpan | null {
  const match = /^(\d{1,7})-(\d{1,7})$/.exec(logging ?? "");
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return isSpanInside(span, text) ? span : null;
}

function numberOf(reference: string | null): string | null {
  const number = parseClaimReference(reference ?? "");
  return number === null ? null : String(number);
}
