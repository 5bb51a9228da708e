import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { sourceFingerprint } from "./fingerprint";

const root = path.resolve(import.meta.dirname, "../..");
const STAMP = path.join(root, ".next/galley-source");

export function isBuilt(): boolean {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, "utf8") === sourceFingerprint(root);
}

/** Builds the present source. The stamp is taken away first and written last: an interrupted build is no build. */
export async function build(started: (child: ChildProcess) => void = () => {}): Promise<void> {
  const fingerprint = sourceFingerprint(root);
  fs.rmSync(STAMP, { force: true });
  const next = path.join(
    path.dirname(createRequire(import.meta.url).resolve("next/package.json")),
    "dist/bin/next",
  );
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  started(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error("The build failed; the lines above say why.");
  fs.writeFileSync(STAMP, fingerprint);
}
