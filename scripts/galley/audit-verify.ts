import { Command, InvalidArgumentError } from "commander";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { sayBreak } from "@/lib/domain/history/chain-break";
import { holdsNewsroomHash, type Verification, verifyRecord } from "@/lib/usecases/history/verify";
import { CannotDo } from "./cannot-do";
import { withNewsroom } from "./connection";

export function auditVerifyCommand(): Command {
  return new Command("verify")
    .description("walk the chains of hashes over all that happened, and name the first break")
    .option(
      "--holds <hash>",
      "a hash that an earlier verification ended with: the newsroom's chain must still hold it",
      parseHash,
    )
    .action(verify);
}

async function verify({ holds }: { holds?: string }) {
  await withNewsroom(async () => {
    const begun = performance.now();
    const found = await verifyRecord(SYSTEM_ACTOR);
    for (const line of sayVerification(found, (performance.now() - begun) / 1_000)) console.log(line);
    if (holds && !(await holdsNewsroomHash(SYSTEM_ACTOR, holds)))
      throw new CannotDo(
        `The newsroom's chain does not hold ${holds}: it is not the record that ended with it.`,
      );
    if (holds) console.log(`The newsroom's chain holds ${holds}.`);
    const [first] = found.breaks;
    if (first) throw new CannotDo(`The record is broken. The first break: ${sayBreak(first)}`);
    console.log("The record is whole.");
  });
}

export function sayVerification(
  { chains, events, eventsBefore, links, waiting, head, broken, breaks }: Verification,
  seconds: number,
): string[] {
  const others = breaks.slice(1).map((one) => `Broken as well: ${sayBreak(one)}`);
  const untold = broken - breaks.length;
  return [
    `Walked ${counted(events, "event")} in ${counted(chains, "chain")}, and ${counted(links, "link")} of the newsroom's chain, in ${seconds.toFixed(1)} s.`,
    eventsBefore > 0 &&
      `Of ${counted(eventsBefore, "event")} from before there were chains the newsroom's chain alone holds the hash.`,
    waiting > 0 &&
      `${counted(waiting, "event")} not yet in the newsroom's chain: it is continued every minute while Galley runs.`,
    head &&
      `The newsroom's chain ends at link ${head.position} with ${head.hash}. Write it down elsewhere: --holds asks for it later.`,
    ...others,
    untold > 0 && `And ${untold} more.`,
  ].filter((line) => typeof line === "string");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function parseHash(text: string): string {
  const hash = text.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(hash)) return hash;
  throw new InvalidArgumentError("It must be the 64 letters and figures that a verification ended with.");
}
