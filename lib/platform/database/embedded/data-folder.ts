import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { keptSecret } from "@/lib/platform/env/kept-secrets";
import { type Holder, takeFolder } from "./holder";
import { startServer } from "./server";

const EMBEDDED_DATABASE = "galley";

export type OpenDatabase = {
  url: string;
  /** The address of the web server that has it open already; null when there is none. */
  runningAt: string | null;
  close: () => Promise<void>;
};

export type Hold = { release: () => void };

/** Made when missing. Others on the machine see nothing of it but, as root, the way through to PostgreSQL's own folder. */
export function openDataFolder(dataFolder: string): string {
  const folder = path.resolve(dataFolder);
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  return folder;
}

/** Holds the folder for a web server; a sentence when one runs on it already. Short work of the command line is waited for. */
export async function holdForWebServer(
  folder: string,
  address: string,
  say: (line: string) => void,
): Promise<Hold> {
  const taken = await takeWhenFree(
    folder,
    "web server",
    address,
    say,
    (holder) => holder.work === "web server",
  );
  if (taken.heldBy === null) return taken;
  throw new Error(
    `Galley is already running on ${folder}, at ${taken.heldBy.address} (process ${taken.heldBy.pid}). ` +
      "Open it there, or stop it first; for a second one beside it, set another GALLEY_DATA and PORT.",
  );
}

/** The embedded server of a folder that the caller holds. If it dies it is started again at the same port. */
export async function openHeldDatabase(
  folder: string,
  settings: Record<string, string>,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const options = {
    folder: path.join(folder, "postgres"),
    password: keptSecret(folder, "database-password"),
    settings,
  };
  let server = await startServer(options);
  let closing = false;
  const restart = async () => {
    while (!closing) {
      await server.ended;
      if (closing) return;
      say("The database server ended unexpectedly; starting it again.");
      await sleep(1000);
      if (!closing) server = await startServer({ ...options, port: server.port });
    }
  };
  void restart().catch((error) => say(`The database server could not be started again. ${error.message}`));
  const close = async () => {
    closing = true;
    fs.rmSync(connectionFile(folder), { force: true });
    await server.stop();
  };
  try {
    await makeDatabase(server.url("postgres"), folder);
  } catch (error) {
    await close();
    throw error;
  }
  const url = server.url(EMBEDDED_DATABASE);
  writeConnection(folder, url);
  return { url, runningAt: null, close };
}

/** What fills an empty database for the first time: if it is cut short, the database is made anew at the next opening. */
export async function filling<Value>(folder: string, fill: () => Promise<Value>): Promise<Value> {
  fs.writeFileSync(fillingFile(folder), "", { mode: 0o600 });
  const value = await fill();
  fs.rmSync(fillingFile(folder));
  return value;
}

async function makeDatabase(serverUrl: string, folder: string) {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} });
  try {
    if (fs.existsSync(fillingFile(folder))) {
      await sql`drop database if exists ${sql(EMBEDDED_DATABASE)} with (force)`;
      fs.rmSync(fillingFile(folder));
    }
    const [found] = await sql`select 1 from pg_database where datname = ${EMBEDDED_DATABASE}`;
    if (!found) await sql`create database ${sql(EMBEDDED_DATABASE)}`;
  } finally {
    await sql.end();
  }
}

function fillingFile(folder: string) {
  return path.join(folder, "filling");
}

/** The database of a folder for one command: the running web server's, or one that is started for it and stopped again. */
export async function openForCommand(dataFolder: string, say: (line: string) => void): Promise<OpenDatabase> {
  const folder = openDataFolder(dataFolder);
  const running = () => readConnection(folder) !== null;
  const taken = await takeWhenFree(
    folder,
    "command line",
    null,
    say,
    (holder) => holder.work === "web server" && running(),
  );
  if (taken.heldBy) {
    return { url: readConnection(folder) ?? "", runningAt: taken.heldBy.address, close: async () => {} };
  }
  try {
    const database = await openHeldDatabase(folder, {}, say);
    return {
      ...database,
      close: async () => {
        await database.close();
        taken.release();
      },
    };
  } catch (error) {
    taken.release();
    throw error;
  }
}

const PATIENCE_MS = 180_000;

/** Waits while somebody else has the folder, until it is free or `enough` says that this holder need not be waited for. */
async function takeWhenFree(
  folder: string,
  work: Holder["work"],
  address: string | null,
  say: (line: string) => void,
  enough: (holder: Holder) => boolean,
): Promise<ReturnType<typeof takeFolder>> {
  const until = Date.now() + PATIENCE_MS;
  let told = false;
  for (;;) {
    const taken = takeFolder(folder, work, address);
    if (taken.heldBy === null) {
      // What a killed process left there leads nowhere.
      fs.rmSync(connectionFile(folder), { force: true });
      return taken;
    }
    if (enough(taken.heldBy)) return taken;
    if (Date.now() > until) {
      throw new Error(
        `${folder} is in use by process ${taken.heldBy.pid} (${taken.heldBy.work}). Try again when it has ended.`,
      );
    }
    if (!told) say(`Waiting for the ${taken.heldBy.work} (process ${taken.heldBy.pid}) …`);
    told = true;
    await sleep(200);
  }
}

function connectionFile(folder: string) {
  return path.join(folder, "connection.json");
}

function writeConnection(folder: string, url: string) {
  fs.writeFileSync(connectionFile(folder), JSON.stringify({ url }), { mode: 0o600 });
}

function readConnection(folder: string): string | null {
  try {
    return JSON.parse(fs.readFileSync(connectionFile(folder), "utf8")).url;
  } catch {
    return null;
  }
}
