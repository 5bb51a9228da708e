export type Enqueueing = {
  /** Not before then; at once without it. */
  runAt?: Date;
  /** One job of this key waits at a time: the same again moves it to its own time. */
  key?: string;
  /** With the first; the waits between grow from seconds to hours. */
  maxAttempts?: number;
  /** Waits while anything else can be done: for what is slow, or many, through no fault of ours. */
  isPatient?: true;
};

/** A transaction, as far as this needs one. */
type Transaction = { $executeRaw: (sql: TemplateStringsArray, ...values: unknown[]) => PromiseLike<number> };

const ATTEMPTS = 5;
/** Graphile's queue takes the lowest first; 0 is usual. */
const PATIENT = 10;

/**
 * Puts a job into the queue, in the transaction of the change that asks for it: without the change there is no job,
 * and whoever sees the job sees the change. `job` is the name of one in lib/jobs; `payload` carries ids, never words.
 */
export async function enqueue(
  tx: Transaction,
  job: string,
  payload: Record<string, string | number | boolean | null>,
  { runAt, key, maxAttempts = ATTEMPTS, isPatient }: Enqueueing = {},
): Promise<void> {
  await tx.$executeRaw`
    select 1 from graphile_worker.add_job(
      identifier => ${job}::text, payload => ${JSON.stringify(payload)}::json, run_at => ${runAt ?? null}::timestamptz,
      max_attempts => ${maxAttempts}::int, job_key => ${key ?? null}::text, priority => ${isPatient ? PATIENT : 0}::int)`;
}

/** The same for many jobs of one kind, in one query. */
export async function enqueueAll(
  tx: Transaction,
  job: string,
  payloads: readonly Record<string, string | number | boolean | null>[],
): Promise<void> {
  await tx.$executeRaw`
    select 1 from unnest(${payloads.map((payload) => JSON.stringify(payload))}::text[]) as asked ("payload"),
      lateral graphile_worker.add_job(
        identifier => ${job}::text, payload => asked."payload"::json, max_attempts => ${ATTEMPTS}::int)`;
}
