type Closer = () => Promise<void> | void;

type Shutdown = {
  add: (closer: Closer) => void;
  end: (code: number) => Promise<never>;
  isUnderWay: () => boolean;
};

/** npm hands a Ctrl-C on that the terminal has delivered already: one press arrives twice. */
const SAME_PRESS_MS = 700;

/**
 * Ctrl-C and SIGTERM close what was opened, the last first, and end with 0. A second Ctrl-C ends at once: the next
 * start clears up after it. Also npm's own end, however it came, ends what it started.
 */
export function onShutdown(): Shutdown {
  const closers: Closer[] = [];
  let since = 0;
  let ending: Promise<never> | null = null;
  const end = (code: number) => {
    since ||= Date.now();
    ending ??= closeAll(closers, code);
    return ending;
  };
  const asked = () => {
    if (since === 0) {
      console.log("\nStopping …");
      void end(0);
    } else if (Date.now() - since > SAME_PRESS_MS) {
      process.exit(130);
    }
  };
  process.on("SIGINT", asked);
  process.on("SIGTERM", asked);
  process.on("SIGHUP", asked);
  watchParent(asked);
  return { add: (closer) => closers.push(closer), end, isUnderWay: () => since !== 0 };
}

async function closeAll(closers: Closer[], wanted: number): Promise<never> {
  let code = wanted;
  for (let close = closers.pop(); close; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      code = 1;
    }
  }
  process.exit(code);
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
