const EMBEDDING_OR_OVERRIDE = /[\u202A\u202B\u202D\u202E]/;
const ISOLATE = /[\u2066-\u2068]/;
const POP_EMBEDDING = "\u202C";
const POP_ISOLATE = "\u2069";
const ANY_CONTROL = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Takes out each bidirectional control that has no partner in its line, so that no text can turn round
 * the text shown after it. Pairs stay as they are, and so do the marks LRM, RLM and ALM, which reach nobody else.
 *
 * A line is what Unicode's algorithm calls a paragraph: every embedding ends there (UAX #9, X8). Closing an isolate
 * also closes the embeddings opened within it (X6a); those then had no partner, and go.
 */
export function balanceBidi(text: string): string {
  const lonely = new Set(lonelyBidi(text));
  return lonely.size === 0
    ? text
    : text.replace(ANY_CONTROL, (control, at: number) => (lonely.has(at) ? "" : control));
}

/** Where the controls without a partner stand, in order. */
export function lonelyBidi(text: string): number[] {
  if (text.search(ANY_CONTROL) === -1) return [];
  const lonely: number[] = [];
  let lineStart = 0;
  for (const line of text.split("\n")) {
    for (const at of lonelyIn(line)) lonely.push(lineStart + at);
    lineStart += line.length + 1;
  }
  return lonely;
}

function lonelyIn(line: string): number[] {
  const open: { at: number; isolate: boolean }[] = [];
  const paired = new Set<number>();
  let openIsolates = 0;
  for (const { 0: control, index } of line.matchAll(ANY_CONTROL)) {
    if (EMBEDDING_OR_OVERRIDE.test(control)) open.push({ at: index, isolate: false });
    else if (ISOLATE.test(control)) {
      open.push({ at: index, isolate: true });
      openIsolates += 1;
    } else if (control === POP_EMBEDDING && open.at(-1)?.isolate === false) pair(open.pop(), index);
    else if (control === POP_ISOLATE && openIsolates > 0) {
      while (open.at(-1)?.isolate === false) open.pop();
      openIsolates -= 1;
      pair(open.pop(), index);
    }
  }
  return Array.from(line.matchAll(ANY_CONTROL), ({ index }) => index).filter((at) => !paired.has(at));

  function pair(opener: { at: number } | undefined, closedAt: number) {
    if (opener) paired.add(opener.at).add(closedAt);
  }
}
