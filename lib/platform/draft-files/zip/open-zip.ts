import { promisify } from "node:util";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { Unreadable } from "../unreadable";

export type ZipBounds = { entries: number; entryBytes: number; allBytes: number };

/** A document of 10 MB has some hundred parts. A file that goes over any of these is no document. */
const MOST: ZipBounds = { entries: 5_000, entryBytes: 64 * 1024 * 1024, allBytes: 256 * 1024 * 1024 };

/** A package whose every part was unpacked once, to its end, within bounds: what it declares of itself is true. */
export type CheckedZip = {
  names: ReadonlySet<string>;
  read: (name: string) => Promise<string | null>;
  bytes: (name: string) => Promise<Buffer | null>;
};

/**
 * Opens a .docx, .odt or .xlsx. Nothing else may unpack it before: each part is inflated as a stream that is stopped at its
 * declared size, and the declared sizes are bounded. Throws Unreadable for what is damaged, encrypted or grows huge.
 */
export async function openZip(file: Buffer, most: ZipBounds = MOST): Promise<CheckedZip> {
  const zip = await opened(file);
  const entries = await checkedEntries(zip, most);
  const bytes = async (name: string) => {
    const entry = entries.get(name);
    if (!entry) return null;
    const chunks: Buffer[] = [];
    await inflate(zip, entry, (chunk) => chunks.push(chunk));
    return Buffer.concat(chunks);
  };
  return {
    names: new Set(entries.keys()),
    read: async (name) => (await bytes(name))?.toString("utf8") ?? null,
    bytes,
  };
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  const open = promisify<Buffer, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(fromBuffer);
  try {
    return await open(bytes, { lazyEntries: true, autoClose: false });
  } catch {
    throw new Unreadable({ is: "damaged" });
  }
}

/** First what the parts declare, then, when that is bounded, what they are. */
async function checkedEntries(zip: ZipFile, most: ZipBounds): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of entriesOf(zip)) {
    declared += entry.uncompressedSize;
    const isHuge = entry.uncompressedSize > most.entryBytes || declared > most.allBytes;
    if (isHuge || entries.size >= most.entries) throw new Unreadable({ is: "unpacksHuge" });
    if ((entry.generalPurposeBitFlag & 1) === 1) throw new Unreadable({ is: "encrypted" });
    entries.set(entry.fileName, entry);
  }
  for (const entry of entries.values()) {
    const isXml = /\.(xml|rels)$/i.test(entry.fileName);
    let tail = "";
    await inflate(zip, entry, (chunk) => {
      if (!isXml) return;
      // The name can be cut by the end of a chunk.
      const looked = tail + chunk.toString("latin1").replaceAll("\0", "");
      if (looked.includes("<!ENTITY")) throw new Unreadable({ is: "declaresEntities" });
      tail = looked.slice(-8);
    });
  }
  return entries;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left -= 1) {
    yield await new Promise<Entry>((resolve, reject) => {
      zip.once("entry", resolve);
      zip.once("error", () => reject(new Unreadable({ is: "damaged" })));
      zip.once("end", () => reject(new Unreadable({ is: "damaged" })));
      zip.readEntry();
    });
    zip.removeAllListeners();
  }
}

/** yauzl ends the stream with an error as soon as more comes out than was declared, or less. */
async function inflate(zip: ZipFile, entry: Entry, take: (chunk: Buffer) => void): Promise<void> {
  if (entry.fileName.endsWith("/")) return;
  try {
    const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
    for await (const chunk of stream) if (Buffer.isBuffer(chunk)) take(chunk);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const grows = error instanceof Error && error.message.startsWith("too many bytes");
    throw new Unreadable({ is: grows ? "unpacksHuge" : "damaged" });
  }
}
