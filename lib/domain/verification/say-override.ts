import { GATES } from "./gate-table";
import { joined } from "./say-items";

/** "G1. 1 independent origin of the 2 required: Reuters. Let pass by an editor: Nobody else was there." */
export function sayOverride(override: {
  gate: string;
  missing: string;
  reason: string;
  by: { name: string };
}): string {
  const { gate, missing, reason, by } = override;
  return `${gate}. ${missing}. Let pass by ${by.name}: ${reason}`;
}

/** For everybody: the rule in its own words, since what it missed can name who is protected, and the reason. */
export function sayPublicOverride({ gate, reason }: { gate: string; reason: string }): string {
  const rule = Object.entries(GATES).find(([name]) => name === gate)?.[1].rule ?? gate;
  return `${rule} An editor let it pass: ${reason}`;
}

/** "Signed off over G1 and G4." For lists, where there is room for no more; "" for none. */
export function sayOverGates(gates: readonly string[]): string {
  return gates.length === 0 ? "" : `Signed off over ${joined(gates)}.`;
}
