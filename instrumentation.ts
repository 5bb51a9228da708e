/** Next calls this once, when the web server starts: the worker runs in the same process, unless it is run apart. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.GALLEY_WORKER === "apart") return;
  const { startWorker } = await import("./lib/jobs/worker");
  const worker = await startWorker();
  // scripts/start.ts is another copy of the code in this process: it finds the worker here when it stops.
  Object.assign(globalThis, { galleyWorker: worker });
}
