/** Whether the claim pane takes the focus when it appears: when a person opened it, and not when a page is loaded. */
let isWanted = false;

export function focusPaneNext(): void {
  isWanted = true;
}

export function takePaneFocus(): boolean {
  const was = isWanted;
  isWanted = false;
  return was;
}
