type Closer = () => Promise<void> | void;

/** npm hands a Ctrl-C on that the terminal has delivered already: one press arrives twice. */
const SAME_PRESS_MS = 700;

/**
 * Ctrl-C and SIGTERM close what was opened, the last first, and end with 0. A second Ctrl-C ends at once: the next
 * start clears up after it. Also npm's own end, however it came, ends what it started.
 */
export function onShutdown(): { add: (closer: Closer) => void; now: (code: number) => Promise<never> } {
  const closers: Closer[] = [];
  let since = 0;
  const now = async (code: number): Promise<never> => {
    since ||= Date.now();
    for (const close of closers.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        code = 1;
      }
    }
    process.exit(code);
  };
  const asked = () => {
    if (since === 0) {
      console.log("\nStopping …");
      void now(0);
    } else if (Date.now() - since > SAME_PRESS_MS) {
      process.exit(130);
    }
  };
  process.on("SIGINT", asked);
  process.on("SIGTERM", asked);
  process.on("SIGHUP", asked);
  watchParent(asked);
  return { add: (closer) => closers.push(closer), now };
}

function watchParent(gone: () => void) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, 1000);
  timer.unref();
}
