/** The marks as they stand on the page. One listener reads them: 500 claims need no script of their own. */

/** The claims of the page in reading order, the unplaced ones last, each by its first mark. */
export function firstMarks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-id][data-claim]")];
}

export function firstMarkOf(number: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-id][data-claim="${CSS.escape(number)}"]`);
}

/** The claims whose words hold this place, the innermost first. */
export function claimsAround(target: Element): string[] {
  const numbers: string[] = [];
  for (let mark = target.closest<HTMLElement>("[data-claim]"); mark; ) {
    if (mark.dataset.claim) numbers.push(mark.dataset.claim);
    mark = mark.parentElement?.closest<HTMLElement>("[data-claim]") ?? null;
  }
  return numbers;
}

/** The claim whose mark in the draft, or whose line in the list, has the focus. */
export function focusedClaim(): string | null {
  const mark = document.activeElement?.closest("#draft [data-claim], #claim-list [data-claim]");
  return mark ? (claimsAround(mark)[0] ?? null) : null;
}

/** A click opens the innermost claim; clicking what is open goes on to the claim around it. */
export function claimToOpen(around: readonly string[], open: string | null): string | null {
  const at = open === null ? -1 : around.indexOf(open);
  return around[(at + 1) % around.length] ?? null;
}

/** Shows which claim is open on all its marks. React does not draw this attribute, so nothing else changes it. */
export function highlight(number: string | null): void {
  for (const mark of document.querySelectorAll("[data-claim][aria-current]"))
    mark.removeAttribute("aria-current");
  if (number === null) return;
  for (const mark of document.querySelectorAll(`[data-claim="${CSS.escape(number)}"]`))
    mark.setAttribute("aria-current", "true");
}
