import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return stateOf(pid) !== "Z";
}

/** When a process began, in words that no later process of the same number shares; null where the machine can't tell. */
export function birthOf(pid: number): string | null {
  const stat = procStat(pid);
  if (stat) return `${bootId()}:${stat[19]}`;
  if (os.platform() === "win32" || os.platform() === "linux") return null;
  return ps(pid, "lstart=");
}

/** What a process was started with; empty when it is gone. */
export function commandOf(pid: number): string {
  if (os.platform() === "linux") {
    return readOrNull(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim() ?? "";
  }
  return os.platform() === "win32" ? "" : (ps(pid, "command=") ?? "");
}

export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await sleep(40);
  }
  return true;
}

function stateOf(pid: number) {
  return procStat(pid)?.[0];
}

/** The fields of /proc/<pid>/stat after the command's name, which may itself hold blanks and brackets. */
function procStat(pid: number): string[] | null {
  const line = readOrNull(`/proc/${pid}/stat`);
  return line ? line.slice(line.lastIndexOf(")") + 2).split(" ") : null;
}

function bootId() {
  return readOrNull("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
}

function ps(pid: number, column: string) {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return null;
  }
}

function readOrNull(file: string) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
