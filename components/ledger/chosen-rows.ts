/**
 * Which rows are chosen stands in their checkboxes and nowhere else: the server makes the rows, and a page of the
 * table costs the browser no state.
 */

const CHANGED = "galley:choice";

export function rowBoxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('#ledger input[name="claimIds"]')];
}

export function chosenIds(): string[] {
  return rowBoxes().flatMap((box) => (box.checked ? [box.value] : []));
}

export function chooseNone(): void {
  for (const box of rowBoxes()) box.checked = false;
  tellChoice();
}

/** For changes that a script made, which the browser tells nobody about. */
export function tellChoice(): void {
  document.dispatchEvent(new Event(CHANGED));
}

/** Calls `onChange` whenever another row is chosen, by hand or by script. Gives back what ends it. */
export function watchChoice(onChange: () => void): () => void {
  const onTick = (event: Event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === "claimIds") onChange();
  };
  document.addEventListener("change", onTick);
  document.addEventListener(CHANGED, onChange);
  return () => {
    document.removeEventListener("change", onTick);
    document.removeEventListener(CHANGED, onChange);
  };
}
