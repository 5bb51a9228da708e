import { claimReference } from "@/lib/domain/claims/reference";

/** "C-4, C-5 and C-6 were logged." */
export function sayLogged(claims: readonly { number: number }[]): string {
  const references = claims.map(({ number }) => claimReference(number));
  const last = references.pop();
  if (last === undefined) return "";
  return references.length === 0
    ? `${last} was logged.`
    : `${references.join(", ")} and ${last} were logged.`;
}
