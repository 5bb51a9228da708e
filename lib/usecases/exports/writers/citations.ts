import { toBibtex } from "@/lib/domain/exchange/citations/to-bibtex";
import { toCsl } from "@/lib/domain/exchange/citations/to-csl";
import { toRis } from "@/lib/domain/exchange/citations/to-ris";
import type { SourceRecord } from "@/lib/domain/exchange/source-record";
import type { SourcesWriter } from "./writer";

/** The sources of a list as citations, one after the other. */
export const CITATION_WRITERS: Readonly<Record<"csl" | "bibtex" | "ris", SourcesWriter>> = {
  csl: async function* (batches) {
    yield "[";
    let between = "\n";
    for await (const batch of batches) {
      yield between + batch.map((source) => JSON.stringify(toCsl(source))).join(",\n");
      between = ",\n";
    }
    yield "\n]\n";
  },
  bibtex: (batches) => oneByOne(batches, toBibtex),
  ris: (batches) => oneByOne(batches, toRis),
};

async function* oneByOne(batches: AsyncIterable<SourceRecord[]>, write: (source: SourceRecord) => string) {
  for await (const batch of batches) yield batch.map(write).join("");
}
