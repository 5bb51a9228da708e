import type { PublishedBy } from "@/lib/domain/exchange/public-page/to-html";
import { readSettings } from "@/lib/platform/env/settings";

/** Under whose name and on which host this newsroom publishes. */
export function publisher(): PublishedBy {
  const read = readSettings(process.env, "command line");
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return { name: read.settings.newsroom, host: read.settings.address };
}

/** The newsroom's zone is the server's. */
export function newsroomZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
