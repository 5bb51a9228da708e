import { describe, expect, test } from "vitest";
import { closedFolders, passingCapability } from "./system-user";

const user = { uid: 101, gid: 104 };
const folders: Record<string, { uid: number; gid: number; mode: number }> = {
  "/": { uid: 0, gid: 0, mode: 0o40755 },
  "/root": { uid: 0, gid: 0, mode: 0o40700 },
  "/root/clone": { uid: 0, gid: 0, mode: 0o40755 },
  "/srv": { uid: 0, gid: 0, mode: 0o40755 },
  "/srv/ours": { uid: 101, gid: 104, mode: 0o40700 },
  "/srv/group": { uid: 0, gid: 104, mode: 0o40710 },
  "/srv/not-group": { uid: 0, gid: 104, mode: 0o40701 },
};

describe("closedFolders", () => {
  test.each([
    ["a clone under root's home", "/root/clone/.galley/postgres", ["/root"]],
    ["an open place", "/srv/data", []],
    ["a folder of its own", "/srv/ours/data", []],
    ["a folder of its group's", "/srv/group/data", []],
    ["its group is shut out though others are not", "/srv/not-group/data", ["/srv/not-group"]],
    ["folders that are yet to be made", "/srv/new/data", []],
  ])("%s", (_, place, expected) => {
    expect(closedFolders(place, user, (folder) => folders[folder] ?? null)).toEqual(expected);
  });
});

describe("passingCapability", () => {
  test.each([
    ["root on a machine of its own", "CapBnd:\t000001ffffffffff\n", "dac_read_search"],
    ["root in a container", "CapBnd:\t00000000a80425fb\n", "dac_override"],
    ["root without any", "CapBnd:\t0000000000000000\n", null],
    ["a system without capabilities", "", null],
  ])("%s", (_, status, expected) => {
    expect(passingCapability(status)).toBe(expected);
  });
});
