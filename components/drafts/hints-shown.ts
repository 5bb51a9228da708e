/** Whether hints are shown is remembered per browser. They are, until somebody hides them. */
const KEPT_AS = "galley.hints";
const HIDDEN = "hidden";
const watchers = new Set<() => void>();

export function hintsShown(): boolean {
  try {
    return window.localStorage.getItem(KEPT_AS) !== HIDDEN;
  } catch {
    return shownUnkept;
  }
}

/** Of a browser that keeps nothing. */
let shownUnkept = true;

export function showHints(shown: boolean): void {
  shownUnkept = shown;
  try {
    if (shown) window.localStorage.removeItem(KEPT_AS);
    else window.localStorage.setItem(KEPT_AS, HIDDEN);
  } catch {
    // It holds for this page.
  }
  for (const watcher of watchers) watcher();
}

/** Another window of the same browser counts, too. */
export function watchHintsShown(watcher: () => void): () => void {
  watchers.add(watcher);
  window.addEventListener("storage", watcher);
  return () => {
    watchers.delete(watcher);
    window.removeEventListener("storage", watcher);
  };
}
