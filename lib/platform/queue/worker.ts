import { Logger, type LogLevel, parseCronItems, run, type TaskList } from "graphile-worker";

export type QueueWorker = { stop: () => Promise<void> };

export type Handler = (payload: unknown, attempt: Attempt) => Promise<void>;

/** `isLast`: after this one it is not tried again. */
export type Attempt = { number: number; isLast: boolean };

/** `every` is a crontab's five fields, in UTC. */
export type Schedule = { job: string; every: string };

const AT_ONCE = 2;
const LONG_AT_ONCE = 2;

/**
 * Works off the queue until it is stopped; one that is stopped lets the jobs under way end. A handler that throws is
 * tried again later, with growing waits, until its attempts are used up. What is `long` takes minutes: it is worked off
 * beside the others, so that they never wait for it.
 */
export async function startQueueWorker(
  databaseUrl: string,
  handlers: Record<string, Handler>,
  schedule: readonly Schedule[],
  long: ReadonlySet<string> = new Set(),
): Promise<QueueWorker> {
  const some = (isLong: boolean) =>
    Object.fromEntries(Object.entries(handlers).filter(([name]) => long.has(name) === isLong));
  // One after the other: the first puts the queue's own tables right.
  const workers = [await startRunner(databaseUrl, some(false), schedule, AT_ONCE)];
  if (long.size > 0) workers.push(await startRunner(databaseUrl, some(true), [], LONG_AT_ONCE));
  return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) };
}

async function startRunner(
  databaseUrl: string,
  handlers: Record<string, Handler>,
  schedule: readonly Schedule[],
  atOnce: number,
): Promise<QueueWorker> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (payload, { job }) =>
        handle(payload, { number: job.attempts, isLast: job.attempts >= job.max_attempts }),
    ]),
  );
  const runner = await run({
    connectionString: databaseUrl,
    taskList,
    parsedCronItems: parseCronItems(schedule.map(({ job, every }) => ({ task: job, match: every }))),
    concurrency: atOnce,
    maxPoolSize: atOnce + 2,
    noHandleSignals: true,
    logger: new Logger(() => say),
  });
  // The runner's end without a stop is a failure that is told by what it logs; it must not end the web server.
  runner.promise.catch(() => {});
  return { stop: () => runner.stop().catch(() => {}) };
}

type Meta = { error?: unknown; job?: { task_identifier?: string; attempts?: number; max_attempts?: number } };

/** What went wrong, by its name and its place: what a job was about may be confidential, and a message may repeat it. */
function say(level: LogLevel, message: string, meta?: Meta): void {
  if (level !== "error" && level !== "warning") return;
  const { error, job } = meta ?? {};
  if (!job) {
    console.error(`The queue: ${message}`);
    return;
  }
  const name = error instanceof Error ? error.name : "an error";
  const place = error instanceof Error ? (/^\s+at .*/m.exec(error.stack ?? "")?.[0] ?? "") : "";
  console.error(
    `The job ${job.task_identifier} failed (attempt ${job.attempts} of ${job.max_attempts}): ${name}${place}`,
  );
}
