import { parseArgs } from "node:util";
import {
  holdForWebServer,
  openDataFolder,
  openHeldDatabase,
} from "@/lib/platform/database/embedded/data-folder";
import { applyMigrations } from "@/lib/platform/database/migrations";
import { keptSecret } from "@/lib/platform/env/kept-secrets";
import { readSettings, type Settings } from "@/lib/platform/env/settings";
import { trustedBy } from "@/lib/platform/timestamps/authority";
import { build, isBuilt } from "./start/build";
import { checkServer } from "./start/check-server";
import { loadSampleOnce, setUpLinkOnce } from "./start/first-people";
import { step } from "./start/progress";
import { onShutdown } from "./start/shutdown";
import { stopWorker } from "./start/stop-worker";
import { isPortTaken, serve } from "./start/web-server";

/** npm start: from a clone to a page that answers. Everything that can be refused is refused before anything long runs. */
const { values: flags } = parseArgs({
  options: {
    dev: { type: "boolean", default: false },
    /** name=value for the embedded PostgreSQL; for tests. */
    postgres: { type: "string", multiple: true, default: [] },
  },
});
const say = (line: string) => console.log(line);
const shutdown = onShutdown();

try {
  await start(checkedSettings());
} catch (error) {
  // What is cut short by being stopped says so, and that is no failure.
  if (!shutdown.isUnderWay()) console.error(error instanceof Error ? error.message : error);
  await shutdown.end(1);
}

async function start(settings: Settings) {
  setForNext(settings);
  const folder = settings.databaseUrl ? null : openDataFolder(settings.dataFolder);
  if (folder) {
    const hold = await holdForWebServer(folder, settings.address, say);
    shutdown.add(hold.release);
  }
  if (await isPortTaken(settings.port)) {
    throw new Error(
      `Port ${settings.port} is taken by another program. Stop it, or choose another port: PORT=${settings.port + 1} npm start`,
    );
  }
  if (settings.databaseUrl) await checkServer(settings.databaseUrl);
  if (!flags.dev && !isBuilt()) {
    await step("Building (once for each change of the source; about a minute)", "Built", () =>
      build((child) => shutdown.add(() => void child.kill())),
    );
  }
  const signInWords = folder
    ? await openEmbedded(folder, settings)
    : await openServer(settings.databaseUrl ?? "", settings.address);
  const web = await serve({ port: settings.port, dev: flags.dev, proxies: settings.trustedProxies });
  shutdown.add(stopWorker);
  shutdown.add(web.close);
  say(["", `Galley is ready at ${settings.address}`, ...signInWords, "Ctrl-C stops it."].join("\n"));
}

function checkedSettings(): Settings {
  const read = readSettings(process.env);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  if (read.settings.timestamps) trustedBy(read.settings.timestamps);
  return read.settings;
}

/** Next and next-auth read these from the environment, also where the person who starts Galley left them out. */
function setForNext(settings: Settings) {
  Object.assign(process.env, {
    NODE_ENV: flags.dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXTAUTH_URL: settings.address,
    PORT: String(settings.port),
    GALLEY_WORKER: settings.worker,
  });
}

async function openEmbedded(folder: string, settings: Settings): Promise<string[]> {
  const given = flags.postgres.map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  const database = await step("Starting the database", "Database started", () =>
    openHeldDatabase(folder, Object.fromEntries(given), say),
  );
  shutdown.add(database.close);
  process.env.DATABASE_URL = database.url;
  process.env.NEXTAUTH_SECRET = settings.sessionSecret ?? keptSecret(folder, "session-secret");
  await migrate(database.url);
  return loadSampleOnce(folder, settings.samplePassword);
}

async function openServer(url: string, address: string): Promise<string[]> {
  await migrate(url);
  return setUpLinkOnce(address);
}

async function migrate(url: string) {
  const applied = await applyMigrations(url);
  if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}.`);
}
