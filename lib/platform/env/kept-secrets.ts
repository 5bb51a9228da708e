import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** A secret that is made once and kept in the data folder, readable by its owner alone. */
export function keptSecret(dataFolder: string, name: string): string {
  const file = path.join(dataFolder, name);
  try {
    fs.writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return fs.readFileSync(file, "utf8").trim();
}
