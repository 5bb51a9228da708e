export type DiffPart = { kind: "same" | "gone" | "new"; text: string };

/** Beyond this many comparisons the middle is told as replaced whole: a page of history must not wait for one edit. */
const MOST_COMPARISONS = 1_000_000;

/**
 * How one text became another, word by word: the parts in order, neighbours of one kind joined. Leaving out "new" gives
 * `before`, leaving out "gone" gives `after`. Longest common subsequence over words and the white space between them,
 * O(n·m) after the common beginning and end are set aside; most edits change a few words in one place.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  return joined([
    ...old.slice(0, start).map((text): DiffPart => ({ kind: "same", text })),
    ...middleDiff(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text): DiffPart => ({ kind: "same", text })),
  ]);
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function middleDiff(old: string[], now: string[]): DiffPart[] {
  if (old.length * now.length > MOST_COMPARISONS) return replaced(old, now);
  const width = now.length + 1;
  // lengths[i * width + j]: the longest common subsequence of old from i and now from j.
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));

  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    const gone = old[i] ?? "";
    const fresh = now[j] ?? "";
    if (gone === fresh) {
      parts.push({ kind: "same", text: gone });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      parts.push({ kind: "gone", text: gone });
      i++;
    } else {
      parts.push({ kind: "new", text: fresh });
      j++;
    }
  }
  return [...parts, ...replaced(old.slice(i), now.slice(j))];
}

function replaced(old: string[], now: string[]): DiffPart[] {
  return [
    { kind: "gone", text: old.join("") },
    { kind: "new", text: now.join("") },
  ];
}

function joined(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    if (part.text === "") continue;
    const last = result.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
