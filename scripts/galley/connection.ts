import { type OpenDatabase, openForCommand } from "@/lib/platform/database/embedded/data-folder";
import { applyMigrations } from "@/lib/platform/database/migrations";
import { readSettings, type Settings } from "@/lib/platform/env/settings";
import { CannotDo } from "./cannot-do";

export type Newsroom = { settings: Settings; address: string };

/** Notes go to standard error, so that standard output holds the answer and nothing else. */
const note = (line: string) => console.error(line);

/** Runs `work` on the newsroom's database: the server that DATABASE_URL names, or the embedded one, running or not. */
export async function withNewsroom(work: (newsroom: Newsroom) => Promise<void>): Promise<void> {
  const read = readSettings(process.env, "command line");
  if (!read.ok) throw new CannotDo(read.problems.join("\n"));
  const { settings } = read;
  const database = settings.databaseUrl
    ? named(settings.databaseUrl)
    : await openForCommand(settings.dataFolder, note);
  const interrupted = () => void database.close().finally(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    process.env.DATABASE_URL = database.url;
    if (!database.runningAt) await migrate(database.url);
    await work({ settings, address: database.runningAt ?? settings.address });
  } finally {
    await database.close();
  }
}

function named(url: string): OpenDatabase {
  return { url, runningAt: null, close: async () => {} };
}

async function migrate(url: string) {
  try {
    await applyMigrations(url);
  } catch (error) {
    throw new CannotDo(
      `The database could not be reached or prepared. ${error instanceof Error ? error.message : error}`,
    );
  }
}
