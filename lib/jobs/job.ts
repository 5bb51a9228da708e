import type { z } from "zod";
import type { Attempt, Handler } from "@/lib/platform/queue/worker";

/** A job: its name in the queue, what it is told, and what it does with it. `every` runs it by the clock, in UTC. */
export type Job = { name: string; handle: Handler; every: string | null; isLong: boolean };

export function defineJob<Schema extends z.ZodType>(job: {
  name: string;
  schema: Schema;
  every?: string;
  /** It can take minutes, and no other job is to wait for it. */
  isLong?: true;
  run: (payload: z.output<Schema>, attempt: Attempt) => Promise<void>;
}): Job {
  return {
    name: job.name,
    every: job.every ?? null,
    isLong: job.isLong ?? false,
    handle: (payload, attempt) => job.run(job.schema.parse(payload ?? {}), attempt),
  };
}
