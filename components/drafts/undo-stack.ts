import type { TextSpan } from "@/lib/domain/drafts/text-span";

type Numbered = { claimId: string; number: number };

/** What a person did to a story's draft in this tab, with what undoing it needs to know. */
export type DoneHere =
  | { did: "logged"; claims: readonly Numbered[] }
  /** One claim was merged into another, by their numbers. */
  | { did: "merged"; number: number; into: number }
  | { did: "sentences"; to: "nothing" | "unaccounted"; draftId: string; spans: readonly TextSpan[] }
  | (Numbered & { did: "placed"; draftId: string; now: TextSpan; back: TextSpan | null });

const AT_MOST = 50;

/** Puts what was just done on top. It stays with the tab, through a reload, and with the person. */
export function rememberDone(storyId: string, done: DoneHere): void {
  write(storyId, [...read(storyId), done].slice(-AT_MOST));
}

/** Takes what was done last off the top; null when nothing is left. */
export function takeLastDone(storyId: string): DoneHere | null {
  const all = read(storyId);
  write(storyId, all.slice(0, -1));
  return all.at(-1) ?? null;
}

/** Where storage is forbidden, or holds what this version did not write, there is nothing to undo. */
function read(storyId: string): DoneHere[] {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(storyId)) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function write(storyId: string, all: readonly DoneHere[]): void {
  try {
    window.sessionStorage.setItem(keyOf(storyId), JSON.stringify(all));
  } catch {
    // Nothing is kept, and everything else works all the same.
  }
}

function keyOf(storyId: string): string {
  const person = document.querySelector<HTMLElement>("[data-person]")?.dataset.person ?? "nobody";
  return `galley.done.${person}.${storyId}`;
}
