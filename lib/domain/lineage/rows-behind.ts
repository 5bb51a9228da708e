import type { LineageRows } from "./lineage-rows";

/**
 * Of what is said, the part that stands behind some items (ids of passages): what they rely on, the whole works of their
 * sources, what has one origin with them, and what stands behind those. Counting on it gives what counting on all gives.
 */
export function rowsBehind<Rows extends LineageRows>(rows: Rows, items: readonly string[]): Rows {
  const next = nextOf(rows);
  const behind = new Set(items);
  // A set that grows while it is walked is walked to its end.
  for (const id of behind) for (const other of next.get(id) ?? []) behind.add(other);
  return {
    ...rows,
    passages: rows.passages.filter(({ id }) => behind.has(id)),
    statements: rows.statements.filter(({ passageId }) => behind.has(passageId)),
    reliesOn: rows.reliesOn.filter(({ from }) => behind.has(from)),
    sameOrigin: rows.sameOrigin.filter((members) => members.some((id) => behind.has(id))),
  };
}

function nextOf({ passages, reliesOn, sameOrigin }: LineageRows): Map<string, string[]> {
  const next = new Map<string, string[]>();
  const lead = (from: string, to: string) => {
    const others = next.get(from);
    if (others) others.push(to);
    else next.set(from, [to]);
  };
  const works = new Map(
    passages.flatMap(({ id, sourceId, wholeWork }) => (wholeWork ? [[sourceId, id] as const] : [])),
  );
  for (const { id, sourceId } of passages) lead(id, works.get(sourceId) ?? id);
  for (const { from, to } of reliesOn) lead(from, to);
  for (const members of sameOrigin) for (const from of members) for (const to of members) lead(from, to);
  return next;
}
