import fs from "node:fs";
import path from "node:path";

/**
 * What a database without people gets, in a process of its own: use cases load Prisma and argon2, which the web
 * server's process has once already, in the build. Writes its answer to standard output as JSON.
 */
export type FirstRun = { signIns: { email: string; role: string }[] | null; setUpPath: string | null };

const root = path.resolve(import.meta.dirname, "..");

async function loadSample(): Promise<FirstRun> {
  const file = path.join(root, "prisma/sample/load.ts");
  if (!fs.existsSync(file)) return { signIns: null, setUpPath: null };
  const { loadSampleStory } = await import(file);
  const loaded = await loadSampleStory({ password: process.env.GALLEY_SAMPLE_PASSWORD ?? "" });
  return { signIns: loaded?.signIns ?? null, setUpPath: null };
}

async function makeLink(): Promise<FirstRun> {
  const { SYSTEM_ACTOR } = await import("@/lib/auth/mint-actor");
  const { ensureSetUpLink } = await import("@/lib/usecases/people/set-up-link");
  return { signIns: null, setUpPath: await ensureSetUpLink(SYSTEM_ACTOR) };
}

const answer = process.argv[2] === "sample" ? await loadSample() : await makeLink();
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
