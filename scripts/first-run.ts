import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { ensureSetUpLink } from "@/lib/usecases/people/set-up-link";
import { loadSampleStory } from "@/prisma/sample/load";

export type FirstRun = { signIns: { email: string; role: string }[] | null; setUpPath: string | null };

/**
 * What a database without people gets, in a process of its own: use cases load Prisma and argon2, which the web
 * server's process has once already, in the build. Writes its answer to standard output as JSON.
 */
async function firstRun(work: string | undefined): Promise<FirstRun> {
  if (work === "set-up-link") return { signIns: null, setUpPath: await ensureSetUpLink(SYSTEM_ACTOR) };
  const loaded = await loadSampleStory({ password: process.env.GALLEY_SAMPLE_PASSWORD ?? "" });
  return { signIns: loaded?.signIns ?? null, setUpPath: null };
}

const answer = JSON.stringify(await firstRun(process.argv[2]));
process.stdout.write(answer, () => process.exit(0));
