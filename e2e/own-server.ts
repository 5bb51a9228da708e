import { type ChildProcess, spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";
import postgres from "postgres";
import { databaseUrl, sessionSecret } from "./running";

/**
 * A second Galley on a database of its own, on the same PostgreSQL: for what can't be seen while other journeys use
 * the first, such as counting every query, or taking the database away.
 */
export type OwnServer = {
  address: string;
  /** Straight to its database. */
  db: postgres.Sql;
  /** Cuts the connections to its database, and refuses new ones until `bringBack`. */
  takeAway: () => void;
  bringBack: () => Promise<void>;
  stop: () => Promise<void>;
};

export async function startOwnServer(name: string): Promise<OwnServer> {
  const url = new URL(databaseUrl());
  const admin = postgres(url.href, { max: 1, onnotice: () => {} });
  await admin`drop database if exists ${admin(name)} with (force)`;
  await admin`create database ${admin(name)}`;
  await admin.end();
  url.pathname = `/${name}`;
  const db = postgres(url.href, { max: 2, onnotice: () => {} });
  const line = await openLine(Number(url.port));
  const through = new URL(url);
  through.port = String(line.port);
  const port = await freePort();
  const server = spawn(process.execPath, ["--import", "tsx", path.resolve("scripts/start.ts")], {
    env: {
      ...process.env,
      DATABASE_URL: through.href,
      NEXTAUTH_SECRET: sessionSecret(),
      NEXTAUTH_URL: `http://localhost:${port}`,
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(server);
  return {
    address: `http://localhost:${port}`,
    db,
    takeAway: line.cut,
    bringBack: line.mend,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      line.cut();
      await db.end();
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Galley is ready")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}.\n${said}`)));
  });
}

/** A line to PostgreSQL that can be cut. */
async function openLine(to: number) {
  const open = new Set<net.Socket>();
  const line = net.createServer((near) => {
    const far = net.connect(to, "127.0.0.1");
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const port = await listen(line, 0);
  return {
    port,
    cut: () => {
      line.close();
      for (const socket of open) socket.destroy();
    },
    mend: async () => {
      await listen(line, port);
    },
  };
}

async function freePort(): Promise<number> {
  const probe = net.createServer();
  const port = await listen(probe, 0);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function listen(server: net.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}
