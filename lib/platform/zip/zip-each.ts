import { Readable } from "node:stream";
import { ZipFile } from "yazl";

export type ZippedFile = { name: string; text: string };

/**
 * A zip of files that come one after the other, however many: the next is asked for when the one before has been taken,
 * so that one is in memory at a time beside the zip's own list of names. Whoever stops reading stops the files, too.
 */
export async function* zipEach(
  files: AsyncIterable<ZippedFile>,
  mtime: Date,
): AsyncGenerator<Uint8Array, void, void> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const source = files[Symbol.asyncIterator]();
  const addNext = async () => {
    const next = await source.next();
    if (next.done || output.destroyed) return zip.end();
    const { name, text } = next.value;
    zip.addReadStreamLazy(name, { mtime, compress: true }, (open) => {
      const stream = Readable.from([Buffer.from(text, "utf8")], { objectMode: false });
      stream.once("end", () => void addNext().catch((error: Error) => output.destroy(error)));
      open(null, stream);
    });
  };
  zip.on("error", (error: Error) => output.destroy(error));
  addNext().catch((error: Error) => output.destroy(error));
  try {
    for await (const piece of output) yield piece as Uint8Array;
  } finally {
    output.destroy();
    await source.return?.();
  }
}
