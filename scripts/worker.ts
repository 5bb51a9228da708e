import { startWorker } from "@/lib/jobs/worker";
import { readSettings } from "@/lib/platform/env/settings";
import { onShutdown } from "./start/shutdown";

/** npm run worker: the queue's worker in a process of its own, beside web servers that were started with GALLEY_WORKER=apart. */
const read = readSettings(process.env, "command line");
if (!read.ok || !read.settings.databaseUrl) {
  console.error(
    read.ok
      ? "Set DATABASE_URL: a worker apart works on the newsroom's own server. With the embedded database, npm start runs it."
      : read.problems.join("\n"),
  );
  process.exit(2);
}
const shutdown = onShutdown();
const worker = await startWorker();
shutdown.add(worker.stop);
console.log("The worker is ready. Ctrl-C stops it.");
