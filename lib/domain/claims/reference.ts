/** "C-4" for 4. */
export function claimReference(number: number): string {
  return `C-${number}`;
}

const REFERENCE = /^c-?([1-9]\d{0,8})$/i;

/** 4 for "C-4", "c-4" and "C4"; null for anything else. */
export function parseClaimReference(text: string): number | null {
  const match = REFERENCE.exec(text.trim());
  return match ? Number(match[1]) : null;
}
