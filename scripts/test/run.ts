import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

let running: ChildProcess | null = null;
let interrupted = false;

/** The terminal tells the running part as well; it is let finish its clearing up, and nothing is begun after it. */
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    interrupted = true;
    if (signal === "SIGTERM") running?.kill("SIGTERM");
  });
}

/** Runs one of our programs, shown as it goes and without standard input; true when it succeeded. */
export async function run(file: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  running = child;
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  running = null;
  if (interrupted) process.exit(130);
  return code === 0;
}

/** The file behind a package's command. */
export function command(packageName: string, file: string): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), file);
}

/** A heading, the work, and how long it took. */
export async function part<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const started = Date.now();
  console.log(`\n── ${name} ${"─".repeat(Math.max(2, 72 - name.length))}`);
  const value = await work();
  console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return value;
}
