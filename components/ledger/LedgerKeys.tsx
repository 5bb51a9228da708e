"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isPlainKey } from "@/components/shell/keys";
import { usePlainKey } from "@/components/shell/use-plain-key";
import { tellChoice } from "./chosen-rows";

/** The table's keys: through the rows, opening and choosing one, filtering. Escape closes the open claim. */
export function LedgerKeys({ closeHref }: { closeHref: string | null }) {
  const router = useRouter();
  usePlainKey("row.next", () => linkOf(rowFrom(+1))?.focus());
  usePlainKey("row.previous", () => linkOf(rowFrom(-1))?.focus());
  usePlainKey("row.open", () => linkOf(rowFrom(0))?.click());
  usePlainKey("row.choose", chooseRow);
  usePlainKey("table.filter", filterByText);
  useEffect(() => {
    if (!closeHref) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !isPlainKey(event)) return;
      event.preventDefault();
      linkOf(document.querySelector("#ledger [data-open]"))?.focus();
      router.push(closeHref, { scroll: false });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [router, closeHref]);
  return null;
}

function chooseRow() {
  const box = rowFrom(0)?.querySelector<HTMLInputElement>("input[type=checkbox]");
  if (!box) return;
  box.checked = !box.checked;
  tellChoice();
}

function filterByText() {
  const text = document.getElementById("ledger-text");
  if (text instanceof HTMLInputElement) text.select();
}
/** The row that far from where the focus is, or from the open claim; the first row when there is neither. */
function rowFrom(steps: number): Element | null {
  const rows = [...document.querySelectorAll("#ledger [data-row]")];
  const here =
    document.activeElement?.closest("#ledger [data-row]") ?? document.querySelector("#ledger [data-open]");
  if (!here) return steps < 0 ? (rows.at(-1) ?? null) : (rows[0] ?? null);
  const at = rows.indexOf(here) + steps;
  return rows[Math.min(Math.max(at, 0), rows.length - 1)] ?? null;
}

function linkOf(row: Element | null): HTMLAnchorElement | null {
  return row?.querySelector<HTMLAnchorElement>("a[data-open-claim]") ?? null;
}
