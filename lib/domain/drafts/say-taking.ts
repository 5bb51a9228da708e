import type { TakingCounts } from "./draft-preview";

/**
 * What a draft does to the story's claims, in one sentence: "Draft 4: 19 claims stay, 3 moved, 2 changed and go back to
 * work, 1 has to be placed, 1 is gone." `isTaken`: it has happened.
 */
export function sayTaking(number: number, counts: TakingCounts, isTaken = false): string {
  return `Draft ${number}: ${sayCounts(counts, isTaken)}`;
}

/** The same without the draft: "19 claims stayed, 3 moved, 1 was gone." */
export function sayCounts(counts: TakingCounts, isTaken: boolean): string {
  const parts = [
    say(counts.unmoved, isTaken ? "stayed" : "stays", isTaken ? "stayed" : "stay"),
    say(counts.moved, "moved", "moved"),
    sayChanged(counts, isTaken),
    say(
      counts.ambiguous,
      isTaken ? "stood in several places" : "has to be placed",
      isTaken ? "stood in several places" : "have to be placed",
    ),
    say(counts.gone, isTaken ? "was gone" : "is gone", isTaken ? "were gone" : "are gone"),
    say(
      counts.restored,
      isTaken ? "got back what it had" : "gets back what it had",
      isTaken ? "got back what they had" : "get back what they had",
    ),
  ].filter((part) => part !== null);
  const [first, ...more] = parts;
  if (!first && isTaken) return "No claim had a place in the draft before.";
  if (!first) return "no claim has a place in the draft before.";
  const noun = Number(first.split(" ")[0]) === 1 ? "claim" : "claims";
  return `${[first.replace(" ", ` ${noun} `), ...more].join(", ")}.`;
}

function sayChanged({ changed, backToWork }: TakingCounts, isTaken: boolean): string | null {
  const back = Math.min(backToWork, changed);
  const goes = isTaken ? "went" : back === 1 ? "goes" : "go";
  if (changed === 0 || back === 0) return say(changed, "changed", "changed");
  if (back === changed) return `${say(changed, "changed", "changed")} and ${goes} back to work`;
  return `${say(changed, "changed", "changed")}, ${back} of them ${goes} back to work`;
}

function say(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
