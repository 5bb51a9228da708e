/** What stands inside names in lower case: "Ministry of Health", "Abdul Aziz al Omari", "Ursula von der Leyen". */
const INSIDE_NAMES = new Set(
  "of de del de la las los di da do dos du des von van der den ten ter al el bin ibn".split(" "),
);

export function leadsName(plain: string): boolean {
  return INSIDE_NAMES.has(plain);
}

/** A name's word without its ending: "putin" of "putin's". */
export function nameWord(plain: string): string {
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
