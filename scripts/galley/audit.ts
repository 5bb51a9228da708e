import { Command, InvalidArgumentError } from "commander";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { EVENT_WORDS } from "@/lib/domain/history/event-kinds";
import { readTrail, type TrailEntry } from "@/lib/usecases/history/trail";
import { auditVerifyCommand } from "./audit-verify";
import { withNewsroom } from "./connection";

const MOST = 10_000;

export function auditCommand(): Command {
  return new Command("audit")
    .description("print what happened in the newsroom, the newest last")
    .option("--limit <number>", `how many of the last events, at most ${MOST}`, parseLimit, 50)
    .option("--json", "one JSON object per line, with what was before and after", false)
    .action(audit)
    .addCommand(auditVerifyCommand());
}

async function audit({ limit, json }: { limit: number; json: boolean }) {
  await withNewsroom(async () => {
    const entries = await readTrail(SYSTEM_ACTOR, { limit });
    for (const entry of entries) console.log(json ? JSON.stringify(entry) : asLine(entry));
    if (entries.length === 0 && !json) console.error("Nothing has happened yet.");
  });
}

/** 2026-11-23 08:10:12Z  Sample editor signed off the claim: C-4, The plan */
export function asLine({ at, by, kind, about, reason }: TrailEntry): string {
  const words = Object.entries(EVENT_WORDS).find(([known]) => known === kind)?.[1] ?? kind;
  const what = about.length > 0 ? `: ${about.join(", ")}` : "";
  const why = reason ? ` (${reason})` : "";
  const line = `${at.slice(0, 19).replace("T", " ")}Z  ${by?.name ?? "Galley itself"} ${words}${what}${why}`;
  return line.replaceAll(/\p{Cc}+/gu, " ");
}

function parseLimit(text: string): number {
  const limit = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (limit >= 1 && limit <= MOST) return limit;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST}.`);
}
