import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What systems bring along for it, the most usual first. */
const UNPACK = (zip: string, into: string): [string, string[]][] => [
  ["unzip", ["-q", zip, "-d", into]],
  ["python3", ["-m", "zipfile", "-e", zip, into]],
  ["tar", ["-xf", zip, "-C", into]],
];
const CHECK = (manifest: string): [string, string[]][] => [
  ["sha256sum", ["-c", manifest]],
  ["shasum", ["-a", "256", "-c", manifest]],
];

/** Unpacks a zip with a program that is not ours. */
export async function unpack(zip: string, into: string): Promise<void> {
  await firstOf(UNPACK(zip, into));
}

/** Checks a manifest as a person would; the lines that are said, or an error with those that failed. */
export async function checkManifest(folder: string, manifest: string): Promise<string[]> {
  const said = await firstOf(CHECK(manifest), folder);
  return said.trim().split("\n");
}

async function firstOf(programs: [string, string[]][], cwd?: string): Promise<string> {
  for (const [program, args] of programs) {
    try {
      return (await run(program, args, { cwd })).stdout;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  throw new Error(`None of these programs is here: ${programs.map(([program]) => program).join(", ")}`);
}
