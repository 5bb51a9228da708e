import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { type OwnNewsroom, startOwnNewsroom } from "./own-newsroom";

export const SAMPLE_PASSWORD = "the sample's own password";

/** A newsroom of its own with the sample story in it, loaded by the command that people use. */
export async function startSampleNewsroom(): Promise<OwnNewsroom> {
  const newsroom = await startOwnNewsroom({});
  const galley = ["--conditions=react-server", "--import", "tsx", "scripts/galley.ts", "demo"];
  await promisify(execFile)(process.execPath, galley, {
    cwd: path.resolve(import.meta.dirname, ".."),
    env: {
      ...process.env,
      DATABASE_URL: newsroom.databaseUrl,
      GALLEY_SAMPLE_PASSWORD: SAMPLE_PASSWORD,
    },
  });
  return newsroom;
}
