import fs from "node:fs";
import path from "node:path";
import { commandOf, isAlive, waitUntilGone } from "./processes";

export type PostmasterFile = { pid: number; dataFolder: string; port: number; status: string };

/** postmaster.pid, line by line as PostgreSQL documents it: pid, data folder, start, port, socket, address, memory, status. */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const lines = text.split("\n").map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return null;
  return { pid, dataFolder: lines[1] ?? "", port: Number(lines[3] ?? 0), status: lines[7] ?? "" };
}

export function readPostmasterFile(clusterFolder: string): PostmasterFile | null {
  try {
    return parsePostmasterFile(fs.readFileSync(postmasterFile(clusterFolder), "utf8"));
  } catch {
    return null;
  }
}

/** A number in a file may long belong to another program. It is this folder's server only if it was started on this folder. */
export function isServerOf(command: string, clusterFolder: string): boolean {
  return /postgres/.test(command) && command.split(" -D ")[1]?.startsWith(`${clusterFolder} `) === true;
}

/**
 * Ends a server that a killed process left behind on this folder, and clears its lock file, which PostgreSQL itself
 * would heed as soon as any program happens to have the number in it.
 */
export async function stopLeftover(clusterFolder: string): Promise<void> {
  const found = readPostmasterFile(clusterFolder);
  if (found && isAlive(found.pid) && isServerOf(commandOf(found.pid), clusterFolder)) {
    await stopProcess(found.pid);
  }
  fs.rmSync(postmasterFile(clusterFolder), { force: true });
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, the data is written. SIGQUIT leaves that to the next start. */
export async function stopProcess(pid: number): Promise<void> {
  signal(pid, "SIGINT");
  if (await waitUntilGone(pid, 30_000)) return;
  signal(pid, "SIGQUIT");
  if (await waitUntilGone(pid, 10_000)) return;
  throw new Error(`The database server (process ${pid}) does not stop. End it by hand, then start again.`);
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function postmasterFile(clusterFolder: string) {
  return path.join(clusterFolder, "postmaster.pid");
}
