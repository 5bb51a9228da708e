import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { birthOf, isAlive } from "./processes";

/** Who uses a data folder's database right now, so that two never start a server on one folder. */
export type Holder = {
  pid: number;
  birth: string | null;
  work: "web server" | "command line";
  address: string | null;
};

/** Takes the folder, or says who has it. A holder that is gone, killed or from before a restart, holds nothing. */
export function takeFolder(
  dataFolder: string,
  work: Holder["work"],
  address: string | null,
): { heldBy: null; release: () => void } | { heldBy: Holder } {
  const file = path.join(dataFolder, "holder.json");
  const mine: Holder = { pid: process.pid, birth: birthOf(process.pid), work, address };
  for (;;) {
    if (writeWhole(file, JSON.stringify(mine))) {
      return { heldBy: null, release: () => releaseIfMine(file, mine) };
    }
    const text = readOrNull(file);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (holder && holds(holder)) return { heldBy: holder };
    removeIfStill(file, text);
  }
}

/** Also a process of the same number must have begun at the same time: numbers are used again. */
export function holds(
  holder: Holder,
  machine: { isAlive: (pid: number) => boolean; birthOf: (pid: number) => string | null } = {
    isAlive,
    birthOf,
  },
): boolean {
  if (!machine.isAlive(holder.pid)) return false;
  const birth = machine.birthOf(holder.pid);
  return holder.birth === null || birth === null || birth === holder.birth;
}

export function parseHolder(text: string): Holder | null {
  try {
    const { pid, birth, work, address } = JSON.parse(text);
    return Number.isInteger(pid) ? { pid, birth, work, address } : null;
  } catch {
    return null;
  }
}

/** A link appears whole or not at all, and only where there was none. */
function writeWhole(file: string, text: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(draft);
  }
}

/** Two may find the same dead holder: what is moved away is looked at again, and put back if it is no longer that one. */
function removeIfStill(file: string, text: string) {
  const aside = `${file}.${randomUUID()}`;
  try {
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, "utf8") !== text) fs.linkSync(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

function releaseIfMine(file: string, mine: Holder) {
  if (readOrNull(file) === JSON.stringify(mine)) fs.rmSync(file, { force: true });
}

function readOrNull(file: string) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
