"use client";

import { rowBoxes, tellChoice } from "./chosen-rows";

/** Chooses every row on this page, or none. */
export function ChooseAll() {
  return (
    <input
      type="checkbox"
      data-choose-all
      aria-label="Choose every claim on this page"
      className="block size-4 accent-(--accent)"
      onChange={(event) => {
        for (const box of rowBoxes()) box.checked = event.currentTarget.checked;
        tellChoice();
      }}
    />
  );
}
