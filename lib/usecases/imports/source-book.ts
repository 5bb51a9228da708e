import type { Actor } from "@/lib/domain/access/actor";
import { database, type Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvents } from "../history/append";
import { findOrMakeOutlet } from "../outlets/find-or-make";
import { columns, saidOutlet, sourceFacts } from "../sources/make-source";
import { visibleSources } from "../stories/visible";
import type { CheckedItem, CheckedSource } from "./check-item";
import { insertSources } from "./insert-rows";
import { sourceKey } from "./said";

export type BookedSource = { id: string; title: string; outletName: string; isNew: boolean };

/** The sources of an import by what makes two of them one. What a transaction adds counts once it is committed. */
export class SourceBook {
  readonly #known = new Map<string, BookedSource>();
  readonly #outlets: Map<string, { id: string; name: string } | null>;
  #added = new Map<string, BookedSource>();

  constructor(outlets: SourceBook | null = null) {
    this.#outlets = outlets === null ? new Map() : outlets.#outlets;
  }

  get(source: CheckedSource): BookedSource {
    const key = sourceKey(source);
    const found = this.#added.get(key) ?? this.#known.get(key);
    if (!found) throw new Error("A source is booked before it is used.");
    return found;
  }

  /** A transaction begins: what the last one added and did not keep was undone with it. */
  begin(): void {
    this.#added = new Map();
  }

  /** The transaction is committed. */
  keep(): void {
    for (const [key, source] of this.#added) this.#known.set(key, source);
    this.#added = new Map();
  }

  /**
   * Outlets are made one at a time by everybody, in short transactions: before those of the rows, which may be long. One
   * without a source is seen by nobody.
   */
  async makeOutlets(actor: Actor, items: readonly CheckedItem[]): Promise<void> {
    for (const source of items.flatMap(({ sources }) => sources)) {
      const key = outletKey(source);
      if (this.#outlets.has(key)) continue;
      this.#outlets.set(key, await makeOutletOf(actor, source));
    }
  }

  /** Finds or makes the sources of these rows; the same address is the same source, as everywhere. */
  async open(tx: Transaction, actor: Actor, items: readonly CheckedItem[]): Promise<void> {
    const wanted = new Map<string, CheckedSource>();
    for (const source of items.flatMap(({ sources }) => sources)) {
      const key = sourceKey(source);
      if (!this.#known.has(key)) wanted.set(key, source);
    }
    await this.#find(tx, actor, wanted);
    const missing = () =>
      [...wanted].filter(([key]) => !this.#added.has(key)).sort(([one], [other]) => (one < other ? -1 : 1));
    if (missing().length === 0) return;
    await this.#make(
      tx,
      actor,
      missing().map(([, source]) => source),
    );
    // Somebody else gave the same address meanwhile.
    if (missing().length > 0) await this.#find(tx, actor, new Map(missing()));
    if (missing().length > 0) throw new SourceTaken();
  }

  async #find(tx: Transaction, actor: Actor, wanted: ReadonlyMap<string, CheckedSource>): Promise<void> {
    const sources = [...wanted.values()];
    const canonical = sources.flatMap(({ url }) => (url ? [url.canonical] : []));
    const titles = sources.flatMap(({ url, title }) => (url ? [] : [title]));
    const found = await tx.source.findMany({
      where: {
        confidential: false,
        OR: [{ canonicalUrl: { in: canonical } }, { canonicalUrl: null, title: { in: titles } }],
        AND: visibleSources(actor),
      },
      orderBy: [{ twin: "desc" }, { id: "desc" }],
      select: SELECT,
    });
    const byKey = new Map(found.map((row) => [row.canonicalUrl ?? titleKey(row, row.outletId), row]));
    for (const [key, source] of wanted) {
      const row = byKey.get(source.url ? key : titleKey(source, this.#outlet(source)?.id ?? null));
      if (row) this.#added.set(key, { ...asBooked(row), isNew: false });
    }
  }

  async #make(tx: Transaction, actor: Actor, sources: CheckedSource[]): Promise<void> {
    const twins = await lastTwins(tx, sources);
    const data = sources.map((source) => {
      const canonical = source.url?.canonical;
      const twin = canonical === undefined ? 0 : (twins.get(canonical) ?? -1) + 1;
      const { requestId } = source;
      return {
        ...columns(source, this.#outlet(source)?.id ?? null, twin),
        requestId,
        addedById: actor.personId,
      };
    });
    const made = await insertSources(tx, data);
    const byRequest = new Map(made.map((row) => [row.requestId, row]));
    const events = sources.flatMap((source, index) => {
      const row = byRequest.get(source.requestId);
      const facts = data[index];
      if (!row || !facts) return [];
      const outletName = this.#outlet(source)?.name ?? "";
      this.#added.set(sourceKey(source), { id: row.id, title: source.title, outletName, isNew: true });
      const after = sourceFacts(facts, outletName);
      return [{ kind: "source.added" as const, sourceId: row.id, after }];
    });
    await appendEvents(tx, actor, events);
  }

  #outlet(source: CheckedSource) {
    return this.#outlets.get(outletKey(source)) ?? null;
  }
}

/** Nobody's fault: the command is tried again. */
class SourceTaken extends Error {}

const SELECT = {
  ...{
    id: true,
    title: true,
    canonicalUrl: true,
    kind: true,
    authors: true,
    publishedOn: true,
    outletId: true,
  },
  outlet: { select: { name: true } },
} as const;

function asBooked({ id, title, outlet }: { id: string; title: string; outlet: { name: string } | null }) {
  return { id, title, outletName: outlet?.name ?? "" };
}

function titleKey(
  { title, kind, authors, publishedOn }: Pick<CheckedSource, "title" | "kind" | "authors" | "publishedOn">,
  outletId: string | null,
): string {
  return JSON.stringify([title, kind, authors, publishedOn, outletId]);
}

function outletKey({ outletName, url }: CheckedSource): string {
  return `${outletName.toLowerCase()} ${url?.domain ?? ""}`;
}

/** An address whose outlet is known by another name is that outlet's: the file's name is one that people use for it. */
async function makeOutletOf(
  actor: Actor,
  source: CheckedSource,
): Promise<{ id: string; name: string } | null> {
  const said = saidOutlet(source);
  const made = await inTransaction((tx) => findOrMakeOutlet(tx, actor, said));
  const outlet = made.ok
    ? made
    : await inTransaction((tx) => findOrMakeOutlet(tx, actor, { ...said, outletName: "" }));
  if (!outlet.ok || outlet.value === null) return null;
  return database().outlet.findUnique({ where: { id: outlet.value }, select: { id: true, name: true } });
}

async function lastTwins(tx: Transaction, sources: readonly CheckedSource[]): Promise<Map<string, number>> {
  const canonical = sources.flatMap(({ url }) => (url ? [url.canonical] : []));
  const rows = await tx.source.groupBy({
    by: ["canonicalUrl"],
    where: { canonicalUrl: { in: canonical } },
    _max: { twin: true },
  });
  return new Map(rows.map(({ canonicalUrl, _max }) => [canonicalUrl ?? "", _max.twin ?? 0]));
}
