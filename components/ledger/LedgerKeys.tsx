"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { isPlainKey } from "@/components/shell/keys";
import { tellChoice } from "./chosen-rows";

/** The table's keys: j and k go through the rows, o opens, x chooses, / filters, Escape closes the open claim. */
export function LedgerKeys({ closeHref }: { closeHref: string | null }) {
  const router = useRouter();
  useEffect(() => {
    const close = () => {
      if (!closeHref) return;
      linkOf(document.querySelector("#ledger [data-open]"))?.focus();
      router.push(closeHref, { scroll: false });
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isPlainKey(event)) return;
      const act = ACTIONS[event.key] ?? (event.key === "Escape" && closeHref ? close : null);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [router, closeHref]);
  return null;
}

const ACTIONS: Record<string, (() => void) | undefined> = {
  j: () => linkOf(rowFrom(+1))?.focus(),
  k: () => linkOf(rowFrom(-1))?.focus(),
  o: () => linkOf(rowFrom(0))?.click(),
  x: () => {
    const box = rowFrom(0)?.querySelector<HTMLInputElement>("input[type=checkbox]");
    if (!box) return;
    box.checked = !box.checked;
    tellChoice();
  },
  "/": () => {
    const text = document.getElementById("ledger-text");
    if (text instanceof HTMLInputElement) text.select();
  },
};

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
