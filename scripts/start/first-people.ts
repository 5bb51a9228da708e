import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { filling } from "@/lib/platform/database/embedded/data-folder";
import { keptSecret } from "@/lib/platform/env/kept-secrets";
import type { FirstRun } from "../first-run";
import { step } from "./progress";

const root = path.resolve(import.meta.dirname, "../..");

/** Who may sign in to the sample newsroom; kept beside the database, to be told again at every start. */
type SampleSignIns = { signIns: { email: string; role: string }[]; passwordIsKept: boolean };

/** An empty embedded database gets the sample story. Returns how to sign in, in lines to print. */
export async function loadSampleOnce(dataFolder: string, chosenPassword: string | null): Promise<string[]> {
  const file = path.join(dataFolder, "sample-sign-ins.json");
  if (!(await hasPeople())) {
    const password = chosenPassword ?? keptSecret(dataFolder, "sample-password");
    const { signIns } = await step("Loading the sample story", "Sample story loaded", () =>
      filling(dataFolder, () => runFirst("sample", { GALLEY_SAMPLE_PASSWORD: password })),
    );
    const kept: SampleSignIns = { signIns: signIns ?? [], passwordIsKept: chosenPassword === null };
    fs.writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  }
  if (!fs.existsSync(file)) return [];
  const { signIns, passwordIsKept }: SampleSignIns = JSON.parse(fs.readFileSync(file, "utf8"));
  if (signIns.length === 0) return [];
  const password = passwordIsKept
    ? keptSecret(dataFolder, "sample-password")
    : "the one in GALLEY_SAMPLE_PASSWORD when the sample was loaded";
  const width = Math.max(...signIns.map(({ role }) => role.length));
  return [
    "Sign in to the sample newsroom as",
    ...signIns.map(({ email, role }) => `  ${role.padEnd(width)}  ${email}`),
    `  password: ${password}`,
  ];
}

/** A newsroom's own database without people gets a link for the first one, which is not kept: every start makes a new one. */
export async function setUpLinkOnce(address: string): Promise<string[]> {
  if (await hasPeople()) return [];
  const { setUpPath } = await runFirst("set-up-link", {});
  if (!setUpPath) return [];
  return [
    "Nobody has an account yet. Open this link once to make the first one, an administrator's:",
    `  ${address}${setUpPath}`,
  ];
}

async function hasPeople(): Promise<boolean> {
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  try {
    const [row] = await sql`select exists (select from "Person") as found`;
    return row?.found === true;
  } finally {
    await sql.end();
  }
}

async function runFirst(
  work: "sample" | "set-up-link",
  variables: Record<string, string>,
): Promise<FirstRun> {
  const script = path.join(root, "scripts/first-run.ts");
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", script, work], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...variables },
  });
  let answer = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error("The first run could not be prepared; the lines above say why.");
  return JSON.parse(answer);
}
