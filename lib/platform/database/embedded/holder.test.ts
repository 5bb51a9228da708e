import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Holder, holds, parseHolder, takeFolder } from "./holder";
import { birthOf, isAlive } from "./processes";

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "holder-"));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

describe("takeFolder", () => {
  test("the first gets it, the second is told who has it, and after the release it is free", () => {
    const first = takeFolder(folder, "web server", "http://localhost:3000");
    expect(takeFolder(folder, "command line", null)).toMatchObject({
      heldBy: { pid: process.pid, work: "web server", address: "http://localhost:3000" },
    });
    if (first.heldBy === null) first.release();
    expect(takeFolder(folder, "command line", null).heldBy).toBeNull();
  });

  test("a holder that was killed holds nothing", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(child, "spawn");
    const pid = child.pid ?? 0;
    write({ pid, birth: birthOf(pid), work: "web server", address: null });
    expect(takeFolder(folder, "command line", null).heldBy).toMatchObject({ pid });
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(isAlive(pid)).toBe(false);
    expect(takeFolder(folder, "command line", null).heldBy).toBeNull();
  });

  test.each(["", "{", "null", '{"pid":"x"}'])("a torn file (%j) holds nothing", (text) => {
    fs.writeFileSync(path.join(folder, "holder.json"), text);
    expect(takeFolder(folder, "web server", null).heldBy).toBeNull();
  });

  test("nothing but the holder's file is left", () => {
    takeFolder(folder, "web server", null);
    expect(fs.readdirSync(folder)).toEqual(["holder.json"]);
  });
});

describe("holds", () => {
  const holder: Holder = { pid: 4242, birth: "boot:100", work: "web server", address: null };
  test.each<[string, boolean, string | null, boolean]>([
    ["the very process", true, "boot:100", true],
    ["another process that has its number now", true, "boot:900", false],
    ["one of before a restart of the machine", true, "other-boot:100", false],
    ["a machine that can't tell when it began", true, null, true],
    ["a process that is gone", false, null, false],
  ])("%s", (_, alive, birth, expected) => {
    expect(holds(holder, { isAlive: () => alive, birthOf: () => birth })).toBe(expected);
  });
});

test("what is not a holder is none", () => {
  expect(parseHolder("[]")).toBeNull();
});

function write(holder: Holder) {
  fs.writeFileSync(path.join(folder, "holder.json"), JSON.stringify(holder));
}
