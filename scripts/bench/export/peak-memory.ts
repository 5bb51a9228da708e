const EVERY_MS = 20;

/** Does the work, and gives by how many megabytes the process's memory (resident set) grew at most meanwhile. */
export async function peakGrowth<Value>(
  work: () => Promise<Value>,
): Promise<{ value: Value; megabytes: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    const value = await work();
    look();
    return { value, megabytes: (peak - before) / 2 ** 20 };
  } finally {
    clearInterval(timer);
  }
}
