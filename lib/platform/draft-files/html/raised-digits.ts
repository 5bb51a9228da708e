const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₙ";
const PLAIN = "0123456789+-()n";

/** Digits as Unicode raises and lowers them; null for what has no such form, such as the "st" of "21st". */
export function raised(words: string, by: string): string | null {
  const to = by === "sup" ? RAISED : LOWERED;
  const letters = [...words.replaceAll("−", "-")].map((letter) => to[PLAIN.indexOf(letter)]);
  return words !== "" && letters.every((letter) => letter !== undefined) ? letters.join("") : null;
}
