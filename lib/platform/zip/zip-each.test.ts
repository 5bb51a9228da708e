import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { openZip } from "../draft-files/zip/open-zip";
import { type ZippedFile, zipEach } from "./zip-each";

const MTIME = new Date("2026-03-02T12:00:00Z");

async function* several(count: number, taken: string[] = [], text = "{}\n"): AsyncGenerator<ZippedFile> {
  for (let number = 1; number <= count; number += 1) {
    const name = `C-${number}.json`;
    taken.push(name);
    yield { name, text };
  }
  taken.push("end");
}

test.each([0, 1, 300])("%i files come out as they went in", async (count) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipEach(several(count, [], "“ü”\r\n"), MTIME)) pieces.push(piece);
  const { names, read } = await openZip(Buffer.concat(pieces));
  expect([...names]).toEqual(Array.from({ length: count }, (_, index) => `C-${index + 1}.json`));
  for (const name of names) expect(await read(name)).toBe("“ü”\r\n");
});

test("files are asked for as the zip is read, and no more once it is not", async () => {
  const taken: string[] = [];
  // Random text, which does not get smaller.
  const text = Array.from({ length: 40_000 }, (_, index) => Math.sin(index).toString(36)).join("");
  const zip = zipEach(several(500, taken, text), MTIME);
  await zip.next();
  for (let turns = 0; turns < 200; turns += 1) await turn();
  expect(taken.length).toBeLessThan(20);
  await zip.return();
  const before = taken.length;
  for (let turns = 0; turns < 200; turns += 1) await turn();
  expect(taken.length).toBe(before);
});

test("files that break off break the zip off", async () => {
  const broken = (async function* (): AsyncGenerator<ZippedFile> {
    yield { name: "a", text: "a" };
    throw new Error("The database went away.");
  })();
  const read = async () => {
    for await (const _ of zipEach(broken, MTIME));
  };
  await expect(read()).rejects.toThrow("The database went away.");
});
