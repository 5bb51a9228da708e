import fs from "node:fs";
import path from "node:path";

/** The running program's data folder, new for each run, and what the tests know of it. */
export const E2E_DATA = path.resolve(import.meta.dirname, "../.galley-e2e");

/** Of every account in the sample newsroom. */
export const SAMPLE_PASSWORD = "only for the journeys";

export function databaseUrl(): string {
  return JSON.parse(fs.readFileSync(path.join(E2E_DATA, "connection.json"), "utf8")).url;
}

/** What sessions are signed with. */
export function sessionSecret(): string {
  return fs.readFileSync(path.join(E2E_DATA, "session-secret"), "utf8").trim();
}
