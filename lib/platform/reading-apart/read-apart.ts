import { spawn } from "node:child_process";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What a reading may take. Ordinary files take a second and 150 MB; the start of the process is half of it. */
const MOST = { ms: 30_000, heapMb: 768, answerBytes: 128 * 1024 * 1024, atOnce: 2, waiting: 20 };

/** A program of lib/platform that reads a file from its input and writes what it found as JSON. */
export type ReadingProgram = {
  /** From lib/platform: "draft-files/reading-process.ts". */
  file: string;
  /** What it is told of the file. */
  told: string;
  /** Longer than usual, for what somebody waits for who knows that it is large. */
  ms?: number;
};

/** What the program wrote; or that it was stopped for its time or its memory, or broke. */
export type ReadApart<Reading> = { ok: true; reading: Reading } | { ok: false; is: "tooSlow" | "damaged" };

/**
 * Reads a file in a process of its own: one that takes without end, or breaks its reader, ends that process and
 * nothing else, nobody waits for it meanwhile, and the program that parses what came from outside holds no secret and
 * no connection. Two at once; when too many wait, or the signal aborts, it is told as too slow. The bytes are opened
 * when their turn has come.
 */
export async function readApart<Reading>(
  program: ReadingProgram,
  open: () => Readable,
  signal?: AbortSignal,
): Promise<ReadApart<Reading>> {
  if (waiting.length >= MOST.waiting) return TOO_SLOW;
  if (!(await turn(signal))) return TOO_SLOW;
  try {
    return signal?.aborted ? TOO_SLOW : await readIn(startProcess(program), open(), signal);
  } finally {
    // The place goes to the next one as it is: nobody comes between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

const TOO_SLOW = { ok: false, is: "tooSlow" } as const;

let running = 0;
const waiting: (() => void)[] = [];

/** Whether its turn came; false when it was given up before. */
function turn(signal: AbortSignal | undefined): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  if (running < MOST.atOnce) {
    running += 1;
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    const go = () => {
      signal?.removeEventListener("abort", leave);
      resolve(true);
    };
    const leave = () => {
      const at = waiting.indexOf(go);
      if (at !== -1) waiting.splice(at, 1);
      resolve(false);
    };
    signal?.addEventListener("abort", leave, { once: true });
    waiting.push(go);
  });
}

function startProcess({ file, told, ms = MOST.ms }: ReadingProgram) {
  const { PATH, TMPDIR, TEMP, SystemRoot } = process.env;
  return spawn(
    process.execPath,
    [
      ...[`--max-old-space-size=${MOST.heapMb}`, "--import", "tsx"],
      ...[path.join(process.cwd(), "lib/platform", file), told],
    ],
    {
      // Nothing of what the server knows.
      env: { NODE_ENV: "production", ...defined({ PATH, TMPDIR, TEMP, SystemRoot }) },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: ms,
      killSignal: "SIGKILL",
    },
  );
}

async function readIn<Reading>(
  child: ReturnType<typeof startProcess>,
  bytes: Readable,
  signal: AbortSignal | undefined,
): Promise<ReadApart<Reading>> {
  const stop = () => void child.kill("SIGKILL");
  signal?.addEventListener("abort", stop);
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    // A process that ends early stops listening: why is said by how it ends.
    const sent = pipeline(bytes, child.stdin).catch(() => {});
    const [said, code] = await Promise.all([answerOf(child), ended, sent]);
    if (code === 0) return { ok: true, reading: JSON.parse(said) as Reading };
    // Stopped for its time or its memory, or broken by what it read.
    return child.killed || code === null || code === 134 ? TOO_SLOW : { ok: false, is: "damaged" };
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** What it writes, as long as that is no more than anybody can wait for: a small file can name one long text a million times. */
async function answerOf(child: ReturnType<typeof startProcess>): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes <= MOST.answerBytes) pieces.push(piece);
    else if (!child.killed) {
      pieces.length = 0;
      child.kill("SIGKILL");
    }
  }
  return Buffer.concat(pieces).toString("utf8");
}

function defined(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
