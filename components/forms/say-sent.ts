/** "3.1 of 8.2 MB", "12 of 40 kB" */
export function saySent(sent: number, all: number): string {
  const [size, unit, digits] = all >= 1_000_000 ? [1_000_000, "MB", 1] : [1_000, "kB", 0];
  return `${(sent / size).toFixed(digits)} of ${(all / size).toFixed(digits)} ${unit}`;
}
