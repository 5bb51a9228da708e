import { describe, expect, test } from "vitest";
import { isServerOf, parsePostmasterFile } from "./postmaster";

describe("parsePostmasterFile", () => {
  test("reads the lines that PostgreSQL writes", () => {
    const text =
      "4242\n/srv/galley/.galley/postgres\n1764000000\n40123\n\n127.0.0.1\n  5432001   32771\nready   \n";
    expect(parsePostmasterFile(text)).toEqual({
      pid: 4242,
      dataFolder: "/srv/galley/.galley/postgres",
      port: 40123,
      status: "ready",
    });
  });

  test("has no status while the server is coming up", () => {
    expect(parsePostmasterFile("4242\n/data\n1\n")).toMatchObject({ pid: 4242, status: "" });
  });

  test.each(["", "\n", "not a number\n/data"])("gives nothing for %j", (text) => {
    expect(parsePostmasterFile(text)).toBeNull();
  });
});

describe("isServerOf", () => {
  const command = "/clone/node_modules/native/bin/postgres -D /clone/.galley/postgres -c port=40123";
  test.each([
    ["the folder's own server", command, "/clone/.galley/postgres", true],
    ["a server on another folder", command, "/other/.galley/postgres", false],
    ["a folder whose name only begins alike", command, "/clone/.galley/post", false],
    ["another program with the same number", "node scripts/start.ts", "/clone/.galley/postgres", false],
    ["a process that is gone", "", "/clone/.galley/postgres", false],
  ])("%s", (_, line, folder, expected) => {
    expect(isServerOf(line, folder)).toBe(expected);
  });
});
