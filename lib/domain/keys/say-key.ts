/** A key as people read it on their keyboard: "J", "Shift J", "?". */
export function sayKey(key: string): string {
  return isCapital(key) ? `Shift ${key}` : key.toUpperCase();
}

/** A key as `aria-keyshortcuts` takes it: "j", "Shift+J", "Plus". Undefined where there is none. */
export function ariaKey(key: string): string | undefined {
  if (key === "") return undefined;
  if (key === "+") return "Plus";
  return isCapital(key) ? `Shift+${key}` : key;
}

function isCapital(key: string): boolean {
  return key !== key.toLowerCase();
}
