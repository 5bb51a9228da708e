import type { ExportHead, Piece } from "./writer";

type Batches<Item> = AsyncIterable<Item[]>;

/** One JSON document with a record a line, under its name, so that it can be read by eye and cut by line. */
export function jsonWriter(name: "claims" | "sources") {
  return async function* <Item>(
    batches: Batches<Item>,
    { head }: { head: ExportHead },
  ): AsyncGenerator<Piece, void, void> {
    yield `${JSON.stringify(head).slice(0, -1)},"${name}":[`;
    let between = "\n";
    for await (const batch of batches) {
      yield between + batch.map((record) => JSON.stringify(record)).join(",\n");
      between = ",\n";
    }
    yield "\n]}\n";
  };
}

/** A record a line and nothing else (ndjson.org): each says its schemaVersion and its state itself. */
export async function* writeNdjson<Item>(batches: Batches<Item>): AsyncGenerator<Piece, void, void> {
  for await (const batch of batches) yield batch.map((record) => `${JSON.stringify(record)}\n`).join("");
}
