import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkManifest, unpack } from "./testing/other-programs";
import { writeZip, type ZipEntry } from "./write-zip";

let folder: string;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "galley-zip-"));
});
afterAll(() => fs.rm(folder, { recursive: true, force: true }));

const text = (name: string, words: string): ZipEntry => ({ name, compress: true, bytes: Buffer.from(words) });

async function unzipped(name: string, entries: ZipEntry[]): Promise<string> {
  const zip = path.join(folder, `${name}.zip`);
  const into = path.join(folder, name);
  await pipeline(
    writeZip(entries, { manifest: "MANIFEST", mtime: new Date("2026-03-02T12:00:00Z") }),
    createWriteStream(zip),
  );
  await fs.mkdir(into);
  await unpack(zip, into);
  return into;
}

test("another program unpacks it, and sha256sum finds every file as it was written", async () => {
  async function* pieces() {
    for (let count = 0; count < 40; count += 1) yield Buffer.alloc(64 * 1024, count);
  }
  const large: ZipEntry = { name: "copies/large.bin", compress: false, read: pieces };
  const into = await unzipped("whole", [text("a.txt", "Words.\n"), text("leer/ü ß.txt", ""), large]);
  expect(await checkManifest(into, "MANIFEST")).toEqual([
    "a.txt: OK",
    "leer/ü ß.txt: OK",
    "copies/large.bin: OK",
  ]);
  expect((await fs.stat(path.join(into, "copies/large.bin"))).size).toBe(40 * 64 * 1024);
});

test("what no longer has the hash that it was saved under is found by the check", async () => {
  const sha256 = createHash("sha256").update("As it was saved").digest("hex");
  const into = await unzipped("changed", [{ ...text("copy.txt", "As it is now"), sha256 }]);
  await expect(checkManifest(into, "MANIFEST")).rejects.toMatchObject({ stdout: "copy.txt: FAILED\n" });
});

test("one file after the other is read, and only as fast as the zip is taken", async () => {
  const read: string[] = [];
  const entry = (name: string): ZipEntry => ({
    name,
    compress: false,
    read: async function* () {
      read.push(name);
      for (let count = 0; count < 64; count += 1) yield Buffer.alloc(64 * 1024);
    },
  });
  const zip = writeZip([entry("one"), entry("two")], { manifest: "MANIFEST", mtime: new Date() });
  await new Promise((resolve) => zip.once("readable", resolve));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read).toEqual(["one"]);
  zip.destroy();
});

test("a file that breaks off breaks the zip off", async () => {
  const broken: ZipEntry = {
    name: "broken",
    compress: false,
    read: async function* () {
      yield Buffer.from("begun");
      throw new Error("The database went away.");
    },
  };
  await expect(unzipped("broken", [broken])).rejects.toThrow("The database went away.");
});
