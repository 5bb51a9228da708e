import fs from "node:fs";
import path from "node:path";
import { holds, parseHolder } from "@/lib/platform/database/embedded/holder";
import { stopLeftover, stopProcess } from "@/lib/platform/database/embedded/postmaster";
import { E2E_DATA, SAMPLE_PASSWORD } from "./running";
import { startTestWeb } from "./web";

/** The program under test: npm start's own script, on an empty data folder and with nothing of the caller's settings. */
await clear();
const OURS = ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "GALLEY_PROXIES"];
for (const name of [...OURS, "OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"]) {
  delete process.env[name];
}
process.env.GALLEY_DATA = E2E_DATA;
process.env.GALLEY_SAMPLE_PASSWORD = SAMPLE_PASSWORD;
process.env.GALLEY_TEST_WEB = await startTestWeb();
process.argv.push("--postgres", "shared_preload_libraries=pg_stat_statements");
await import("../scripts/start");

/** A run that was killed may have left its server behind. */
async function clear() {
  const file = path.join(E2E_DATA, "holder.json");
  const holder = fs.existsSync(file) ? parseHolder(fs.readFileSync(file, "utf8")) : null;
  if (holder && holds(holder)) await stopProcess(holder.pid);
  await stopLeftover(path.resolve(E2E_DATA, "postgres"));
  fs.rmSync(E2E_DATA, { recursive: true, force: true });
}
