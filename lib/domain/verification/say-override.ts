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
