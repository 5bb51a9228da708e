import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { stopLeftover } from "./postmaster";
import { isAlive } from "./processes";
import { type EmbeddedServer, startServer } from "./server";

const PREFIX = "galley-scratch-";

/** A server for the time of one run, in a temporary folder and careless of power cuts: for tests and trying migrations out. */
export async function startScratchServer(): Promise<Pick<EmbeddedServer, "url" | "stop">> {
  await sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  // Walkable, so that an account other than root's can reach its own folder in it.
  fs.chmodSync(folder, 0o711);
  const server = await startServer({
    folder: path.join(folder, "postgres"),
    password: "for-this-run-only",
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" },
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What earlier runs left behind when they were killed. */
async function sweep() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split("-")[0]) : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const folder = path.join(os.tmpdir(), name);
    await stopLeftover(path.join(folder, "postgres"));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
