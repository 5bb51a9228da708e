import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bareEnvironment, postgresBinaries } from "./binaries";
import { initialiseCluster } from "./cluster";
import { readPostmasterFile, stopLeftover, stopProcess } from "./postmaster";
import { commandAs, systemUserFor } from "./system-user";

export type ServerOptions = {
  /** Where the server keeps its data; made when missing. Its log goes beside it. */
  folder: string;
  password: string;
  /** What to set beyond the defaults, e.g. shared_preload_libraries. */
  settings?: Record<string, string>;
  /** A port to come back at; without it, one that is free. */
  port?: number;
};

export type EmbeddedServer = {
  url: (database: string) => string;
  port: number;
  stop: () => Promise<void>;
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>;
};

/** The role that owns everything in the embedded server. */
export const EMBEDDED_ROLE = "galley";

/** Starts PostgreSQL on a free loopback port: no other machine and no socket file reaches it. */
export async function startServer(options: ServerOptions): Promise<EmbeddedServer> {
  const folder = path.resolve(options.folder);
  const binaries = await postgresBinaries();
  const user = systemUserFor(folder);
  await stopLeftover(folder);
  await initialiseCluster({ folder, password: options.password, user, initdb: binaries.initdb });
  const port = options.port ?? (await freePort());
  const command = commandAs(user, binaries.postgres, serverArguments(folder, port, options.settings), [
    binaries.postgres,
    folder,
  ]);
  const logFile = `${folder}.log`;
  const log = openLog(logFile);
  // Of a process group of its own, so that Ctrl-C in the terminal reaches it through us alone and after the web server.
  const child = spawn(command.file, command.args, {
    uid: command.uid,
    gid: command.gid,
    cwd: folder,
    detached: true,
    stdio: ["ignore", log, log],
    env: bareEnvironment(),
  });
  fs.closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  await ready(folder, child, ended, logFile);
  const pid = child.pid ?? 0;
  return {
    url: (database) => `postgresql://${EMBEDDED_ROLE}:${options.password}@127.0.0.1:${port}/${database}`,
    port,
    stop: async () => {
      await stopProcess(pid);
      await ended;
    },
    ended,
  };
}

function serverArguments(folder: string, port: number, settings: Record<string, string> = {}) {
  const all: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    ...settings,
  };
  return ["-D", folder, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

/** Ready is what PostgreSQL writes into its lock file, as its own pg_ctl reads it. */
async function ready(
  folder: string,
  child: { exitCode: number | null; signalCode: string | null; pid?: number },
  ended: Promise<void>,
  logFile: string,
) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const found = readPostmasterFile(folder);
    if (found?.pid === child.pid && found?.status === "ready") return;
    await sleep(25);
  }
  const lines = fs.readFileSync(logFile, "utf8").trim().split("\n").slice(-8).join("\n");
  throw new Error(`The embedded PostgreSQL did not start. The end of ${logFile}:\n${lines}`);
}

/** Kept short: it begins anew when it has grown past 4 MB. */
function openLog(file: string) {
  const size = fs.existsSync(file) ? fs.statSync(file).size : 0;
  return fs.openSync(file, size > 4_000_000 ? "w" : "a", 0o600);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
