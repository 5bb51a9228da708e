import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** A file of a zip. `read` is called when its turn has come; `bytes` are there already. */
export type ZipEntry = {
  name: string;
  /** False for what is compressed already. */
  compress: boolean;
  /** Hex; of the bytes when it is known. Else it is made while they are written. */
  sha256?: string;
} & ({ bytes: Uint8Array } | { read: () => AsyncIterable<Uint8Array> });

/**
 * A zip that is written while it is read, one file after the other, none of them whole in memory. Its last file is, if
 * it is named, a manifest of all others as "sha256sum -c" reads it. A file that cannot be read to its end breaks the
 * stream off.
 */
export function writeZip(
  entries: readonly ZipEntry[],
  { manifest, mtime }: { manifest?: string; mtime: Date },
): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const hashes = new Map<string, string>();
  let current: Readable | null = null;
  const add = (name: string, compress: boolean, read: () => AsyncIterable<Uint8Array>) =>
    zip.addReadStreamLazy(name, { mtime, compress }, (open) => {
      const stream = Readable.from(read(), { objectMode: false });
      stream.on("error", (error) => output.destroy(error));
      current = stream;
      open(null, stream);
    });
  // Whoever goes away while a file is read ends the reading of it.
  output.once("close", () => current?.destroy());
  zip.on("error", (error: Error) => output.destroy(error));
  for (const entry of entries) add(entry.name, entry.compress, () => hashed(entry, hashes));
  if (manifest)
    add(manifest, true, async function* () {
      const lines = entries.map(({ name }) => `${hashes.get(name)}  ${name}\n`);
      yield Buffer.from(lines.join(""), "utf8");
    });
  zip.end();
  return output;
}

async function* hashed(entry: ZipEntry, hashes: Map<string, string>): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  const pieces = "bytes" in entry ? [entry.bytes] : entry.read();
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  // What was saved under a hash is listed under it: if its bytes have changed since, the check says so.
  hashes.set(entry.name, entry.sha256 ?? hash.digest("hex"));
}
