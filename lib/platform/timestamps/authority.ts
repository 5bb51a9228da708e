import fs from "node:fs";
import type { Certificate } from "pkijs";
import { readSettings, type TimestampSettings } from "../env/settings";
import type { Authority } from "./ask-authority";
import { certificatesOf } from "./certificates";

/** The authority that the settings name; null when there is none. */
export function configuredAuthority(): TimestampSettings | null {
  const read = readSettings(process.env, "command line");
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return read.settings.timestamps;
}

/** The same with the certificates that vouch for it, read from their file. */
export function openAuthority(settings: TimestampSettings): Authority {
  return { url: settings.url, trusted: trustedBy(settings) };
}

/** Throws with a sentence when the file cannot be read or has no certificate. */
export function trustedBy({ caFile }: TimestampSettings): Certificate[] {
  let certificates: Certificate[] = [];
  try {
    certificates = certificatesOf(fs.readFileSync(caFile, "utf8"));
  } catch (cause) {
    throw new Error(`GALLEY_TSA_CA names a file that cannot be read as certificates: ${caFile}`, { cause });
  }
  if (certificates.length > 0) return certificates;
  throw new Error(`GALLEY_TSA_CA names a file without a certificate (PEM): ${caFile}`);
}
