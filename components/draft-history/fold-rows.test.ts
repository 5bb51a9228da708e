import { expect, test } from "vitest";
import type { ComparedRow } from "@/lib/domain/drafts/compare-drafts";
import { foldRows } from "./fold-rows";

const row = (kind: string, at: number): ComparedRow =>
  kind === "s"
    ? { kind: "same", from: { start: at, end: at + 1 }, to: { start: at, end: at + 1 } }
    : { kind: "gone", from: { start: at, end: at + 1 }, moved: false };

const folded = (kinds: string) =>
  foldRows([...kinds].map(row))
    .map(({ folded: isFolded, rows }) => {
      const told = rows.map(({ kind }) => kind.charAt(0)).join("");
      return isFolded ? `(${told})` : told;
    })
    .join(" ");

test.each([
  ["", ""],
  ["sssssssssss", "sssssssssss"],
  ["gg", "gg"],
  ["ssssg", "ssss g"],
  ["ssssssg", "(ssss) ss g"],
  ["gssssssss", "g ss (ssssss)"],
  ["gsssssssg", "g sssssss g"],
  ["gssssssssg", "g ss (ssss) ss g"],
])("%s as %s", (rows, expected) => expect(folded(rows)).toBe(expected));
