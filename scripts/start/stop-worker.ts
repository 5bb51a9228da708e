/** Ends the worker that instrumentation.ts started in this process; jobs under way end first. */
export async function stopWorker(): Promise<void> {
  const { galleyWorker } = globalThis as { galleyWorker?: { stop: () => Promise<void> } };
  await galleyWorker?.stop();
}
