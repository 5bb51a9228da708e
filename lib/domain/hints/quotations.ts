import { type Hint, hintOn } from "./hint";

/** More than this between quotation marks is no quotation but a mark that was never closed. */
const QUOTED_AT_MOST = 2_000;

/**
 * Words between quotation marks of one line: “ ”, " ", « », „ “, ‘ ’. A mark opens after what is no letter and closes
 * after what is no white space, whatever its shape, so that “possible“he says" ends where it was meant to. Linear.
 */
export function quotationHints(text: string): Hint[] {
  const hints: Hint[] = [];
  let open: { at: number; closing: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»‘’\n]/gu)) {
    if (mark === "\n") open = null;
    else if (open && index - open.at <= QUOTED_AT_MOST) {
      if (!open.closing.includes(mark) || !closesAt(text, index, mark)) continue;
      if (index > open.at + 1) hints.push(hintOn(text, "quotation", open.at, index + 1));
      open = null;
    } else open = opensAt(text, index, mark) ? { at: index, closing: CLOSING[mark] ?? "" } : null;
  }
  return hints;
}

/** What closes what a mark opened. */
const CLOSING: Record<string, string> = {
  '"': '"”“',
  "“": '”“"',
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’‘",
};

function opensAt(text: string, at: number, mark: string): boolean {
  if (!(mark in CLOSING) || !/^\S/u.test(text.slice(at + 1, at + 2)))
    return mark === "«" && at + 1 < text.length;
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "");
}

/** An apostrophe is no end: "‘the driver’s word’" ends at its last mark. */
function closesAt(text: string, at: number, mark: string): boolean {
  if (mark === "»" || mark === "«") return true;
  if (/\s/u.test(text[at - 1] ?? " ")) return false;
  return (mark !== "’" && mark !== "‘") || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
}
