import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readDraft } from "../read-draft";

type Part = { name: string; content: Buffer; says?: number; flag?: number };

const DOCUMENT = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Words.</w:t></w:r></w:p></w:body></w:document>`;
const part = (name: string, content: string | Buffer, more: Partial<Part> = {}): Part => ({
  name,
  content: Buffer.from(content),
  ...more,
});

const problemOf = async (parts: Part[]) => {
  const reading = await readDraft(zipOf(parts), "a.docx");
  return reading.ok ? null : reading.problem.is;
};

describe("packages that were made to harm", () => {
  test("one that unpacks to 300 MB is not unpacked", async () => {
    const zeros = Buffer.alloc(60 * 1024 * 1024);
    const parts = [0, 1, 2, 3, 4].map((at) => part(`word/media/${at}.bin`, zeros));
    expect(await problemOf([part("word/document.xml", DOCUMENT), ...parts])).toBe("unpacksHuge");
  });

  test("one part of 65 MB", async () => {
    expect(await problemOf([part("word/document.xml", Buffer.alloc(65 * 1024 * 1024, "a"))])).toBe(
      "unpacksHuge",
    );
  });

  test("one that says it is small and is not, stopped where it says it ends", async () => {
    const grows = part("word/document.xml", Buffer.alloc(5_000_000, "a"), { says: 1_000 });
    expect(await problemOf([grows])).toBe("unpacksHuge");
  });

  test("one of more parts than any document has", async () => {
    const parts = Array.from({ length: 5_001 }, (_, at) => part(`word/${at}.xml`, "<a/>"));
    expect(await problemOf(parts)).toBe("unpacksHuge");
  });

  test.each([
    ["as they are", `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>${DOCUMENT}`],
    ["read from elsewhere", `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${DOCUMENT}`],
    ["after much else", `${" ".repeat(200_000)}<!ENTITY b "c">${DOCUMENT}`],
  ])("entities, %s", async (_, xml) => {
    expect(await problemOf([part("word/document.xml", xml)])).toBe("declaresEntities");
  });

  test("parts that are encrypted one by one", async () => {
    expect(await problemOf([part("word/document.xml", DOCUMENT, { flag: 1 })])).toBe("encrypted");
  });

  test("a package that is no document", async () => {
    expect(await problemOf([part("readme.txt", "x")])).toBe("otherKind");
    expect(await problemOf([part("word/document.xml", "<not closed")])).toBe("damaged");
  });
});

/** A ZIP as its specification writes it; `says` is what a part declares as its size. */
function zipOf(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, says = content.length, flag = 0 } of parts) {
    const packed = deflateRawSync(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flag, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(says, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const entry = [
      Buffer.from("PK\x01\x02", "latin1"),
      Buffer.from([20, 0]),
      shared,
      rest,
      Buffer.from(name),
    ];
    directory.push(Buffer.concat(entry));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}
