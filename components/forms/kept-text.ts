import type { FormValues } from "./form-values";

/**
 * What was typed, kept in the browser until it is saved: it survives a failed save, a reload and an expired session.
 * Kept for each person apart, and forgotten when that person signs out.
 */
const PREFIX = "galley.kept.";
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000;

type Kept = { at: number; values: FormValues };

export function keep(form: string, values: FormValues): void {
  if (Object.keys(values).length === 0) return;
  const isKept = store(form, values);
  if (!isKept) store(form, withoutLongest(values));
}

export function recall(form: string): FormValues | null {
  return withStorage((storage) => {
    const text = storage.getItem(keyOf(form));
    if (text === null) return null;
    const kept = JSON.parse(text) as Kept;
    return Date.now() - kept.at < KEPT_FOR_MS ? kept.values : null;
  });
}

export function forget(form: string): void {
  withStorage((storage) => storage.removeItem(keyOf(form)));
}

/** For signing out: nobody after this person finds what was typed. */
export function forgetAll(): void {
  withStorage((storage) => {
    const mine = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
    for (const key of mine) storage.removeItem(key);
  });
}

function store(form: string, values: FormValues): boolean {
  const kept = withStorage((storage) => {
    storage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values } satisfies Kept));
    return true;
  });
  return kept ?? false;
}

/** A draft can be longer than a browser keeps: then at least the rest is. */
function withoutLongest(values: FormValues): FormValues {
  const longest = Object.keys(values).sort((a, b) => (values[b]?.length ?? 0) - (values[a]?.length ?? 0))[0];
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== longest));
}

function keyOf(form: string): string {
  const person = document.querySelector<HTMLElement>("[data-person]")?.dataset.person ?? "nobody";
  return `${PREFIX}${person}.${form}`;
}

/** Storage can be full or forbidden: then nothing is kept, and the form works all the same. */
function withStorage<Value>(work: (storage: Storage) => Value): Value | null {
  try {
    return work(window.localStorage);
  } catch {
    return null;
  }
}
