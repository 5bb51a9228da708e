import { type QueueWorker, startQueueWorker } from "@/lib/platform/queue/worker";
import { checkImportJob, runImportJob } from "./bring-in";
import { deliverWebhookJob } from "./deliver-webhook";
import { dropOldImportsJob } from "./drop-old-imports";
import { fetchCaptureJob } from "./fetch-capture";
import type { Job } from "./job";
import { linkNewsroomJob } from "./link-newsroom";
import { lookBeforeSignOffJob } from "./look-before-sign-off";
import { stampCaptureJob } from "./stamp-capture";
import { stampOlderCapturesJob } from "./stamp-older-captures";
import { tellWebhooksJob } from "./tell-webhooks";
import { watchSourcesJob } from "./watch-sources";
import { dropExpiredExportsJob, writeExportJob } from "./write-export";

/** Every job that there is. */
const JOBS: readonly Job[] = [
  checkImportJob,
  dropOldImportsJob,
  runImportJob,
  deliverWebhookJob,
  fetchCaptureJob,
  linkNewsroomJob,
  lookBeforeSignOffJob,
  stampCaptureJob,
  stampOlderCapturesJob,
  tellWebhooksJob,
  watchSourcesJob,
  writeExportJob,
  dropExpiredExportsJob,
];

/** Works off the queue of the database that DATABASE_URL names. */
export function startWorker(): Promise<QueueWorker> {
  return startQueueWorker(
    process.env.DATABASE_URL ?? "",
    Object.fromEntries(JOBS.map(({ name, handle }) => [name, handle])),
    JOBS.flatMap(({ name, every }) => (every === null ? [] : [{ job: name, every }])),
    new Set(JOBS.filter(({ isLong }) => isLong).map(({ name }) => name)),
  );
}
