import { readSettings, type Settings } from "./settings";

/** The settings as the running application needs them: what may be left out at start has been filled in by then. */
export type Env = Settings & { databaseUrl: string; sessionSecret: string };

let known: Env | null = null;

/** Throws with every problem in a sentence. Read when first needed, so that a build asks for no settings. */
export function readEnv(): Env {
  known ??= check();
  return known;
}

function check(): Env {
  const read = readSettings(process.env);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const { databaseUrl, sessionSecret } = read.settings;
  if (!databaseUrl || !sessionSecret) {
    throw new Error(
      "DATABASE_URL and NEXTAUTH_SECRET are not set. Start Galley with npm start, which sets them.",
    );
  }
  return { ...read.settings, databaseUrl, sessionSecret };
}
