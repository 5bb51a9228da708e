import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import net from "node:net";
import path from "node:path";
import postgres from "postgres";
import { databaseUrl } from "./running";

export type OwnNewsroom = {
  address: string;
  /** Where the link that the first run printed leads. */
  setUpPath: string;
  databaseUrl: string;
  db: postgres.Sql;
  close: () => Promise<void>;
};

const READY_MS = 120_000;

/**
 * A second Galley, started as a newsroom starts one on its own database server: DATABASE_URL, nobody in it yet. Its
 * database is an empty one on the server that the journeys run on; `reach` says by which way it gets there.
 */
export async function startOwnNewsroom(
  settings: Record<string, string>,
  reach: (database: URL) => URL = (database) => database,
): Promise<OwnNewsroom> {
  const name = `galley_own_${randomUUID().slice(0, 8)}`;
  const server = postgres(databaseUrl(), { max: 1, onnotice: () => {} });
  await server`create database ${server(name)}`;
  const url = new URL(databaseUrl());
  url.pathname = `/${name}`;
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    cwd: path.resolve(import.meta.dirname, ".."),
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: reach(new URL(url)).href,
      PORT: String(port),
      NEXTAUTH_SECRET: "only for the journeys, and long enough for the check",
      ...settings,
    },
  });
  const said = await ready(child);
  const db = postgres(url.href, { max: 1, onnotice: () => {} });
  return {
    address: `http://localhost:${port}`,
    databaseUrl: url.href,
    setUpPath: /\/set-up\/[\w-]+/.exec(said)?.[0] ?? "",
    db,
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      await db.end();
      await server`drop database ${server(name)} with (force)`;
      await server.end();
    },
  };
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`Not ready in time. It said:\n${said}`)), READY_MS);
    child.once("exit", (code) => reject(new Error(`It ended with ${code}. It said:\n${said}`)));
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (!said.includes("Ctrl-C stops it.")) return;
      clearTimeout(late);
      resolve(said);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
