import type { TextSpan } from "@/lib/domain/drafts/text-span";

/** One UTF-16 unit of a revised text and where it is from. */
export type Unit = {
  char: string;
  /** The unit of the first text that this one is, or null for what was put in. */
  origin: number | null;
  /** The unit of the first text that this one is a copy of, while the original stayed where it was. */
  copyOf: number | null;
  /** What it was written in place of. */
  rewording: Rewording | null;
};

/** Words of the first text, by their units, that others were written in place of. */
export type Rewording = { from: TextSpan };

/** Two drafts of which it is known, unit by unit, what became of the first in the second. */
export type Revision = { name: string; from: string; to: string; units: Unit[] };

export function revisionOf(name: string, from: string, units: Unit[]): Revision {
  const tidied = tidyUnits(units);
  return { name, from, to: tidied.map(({ char }) => char).join(""), units: tidied };
}

export function unitsOf(text: string): Unit[] {
  return Array.from({ length: text.length }, (_, at) => ({
    char: text.charAt(at),
    origin: at,
    copyOf: null,
    rewording: null,
  }));
}

export function newUnits(text: string, rewording: Rewording | null = null): Unit[] {
  return Array.from({ length: text.length }, (_, at) => ({
    char: text.charAt(at),
    origin: null,
    copyOf: null,
    rewording,
  }));
}

export function copiedUnits(units: Unit[]): Unit[] {
  return units.map(({ char, origin, copyOf }) => ({
    char,
    origin: null,
    copyOf: copyOf ?? origin,
    rewording: null,
  }));
}

/** As an editor leaves a text: no two spaces, no space at the ends of a line, no more than one blank line. */
export function tidyUnits<T extends { char: string }>(units: T[]): T[] {
  const kept: T[] = [];
  for (const unit of units) {
    if (unit.char === " " && (kept.length === 0 || /\s/.test(kept.at(-1)?.char ?? ""))) continue;
    if (unit.char === "\n") {
      while (kept.at(-1)?.char === " ") kept.pop();
      if (kept.length === 0 || (kept.at(-1)?.char === "\n" && kept.at(-2)?.char === "\n")) continue;
    }
    kept.push(unit);
  }
  while (/\s/.test(kept.at(-1)?.char ?? "")) kept.pop();
  return kept;
}
