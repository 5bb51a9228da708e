import type { TakingCounts } from "@/lib/domain/drafts/draft-preview";
import { sayTaking } from "@/lib/domain/drafts/say-taking";

type Taken = { number: number; counts: TakingCounts | null; leftWithoutPlace: string[] };

/** What is said on the workbench after a draft was taken, kept for the tab that took it. */
export function keepTakenNotice(storyId: string, { number, counts, leftWithoutPlace }: Taken): void {
  const [first, ...more] = leftWithoutPlace;
  const left =
    first === undefined
      ? null
      : `${[first, ...more.slice(0, 9)].join(", ")}${more.length > 9 ? ` and ${more.length - 9} more` : ""} ${more.length === 0 ? "has" : "have"} no place in it.`;
  const sentences = [counts ? sayTaking(number, counts, true) : null, left].filter((each) => each !== null);
  withStorage((storage) => storage.setItem(keyOf(storyId, number), sentences.join(" ")));
}

/** The sentence for that draft; null in another tab. */
export function readTakenNotice(storyId: string, number: number): string | null {
  return withStorage((storage) => storage.getItem(keyOf(storyId, number))) ?? null;
}

function keyOf(storyId: string, number: number): string {
  return `galley.taken.${storyId}.${number}`;
}

/** Storage can be full or forbidden: then the notice says less. */
function withStorage<Value>(work: (storage: Storage) => Value): Value | null {
  try {
    return work(window.sessionStorage);
  } catch {
    return null;
  }
}
