import {
  copiedUnits,
  newUnits,
  type Revision,
  type Rewording,
  revisionOf,
  tidyUnits,
  type Unit,
} from "./revision";

/**
 * Reads a text with an editor's marks in it, CriticMarkup with signs for moving and copying:
 * {++put in++} {--taken out--} {~~was~>is~~} {m1<<carried off>>} … {m1} where to {c1<<copied>>} … {c1} where to.
 * Marks may stand inside what is carried off or copied.
 */
export function readRevision(name: string, marked: string): Revision {
  const before: { char: string; unit: number }[] = [];
  const carried = new Map<string, Piece[]>();
  const pieces = readPieces(marked, before, carried);
  const units = pieces.flatMap((piece) => (typeof piece === "string" ? placed(carried, piece) : [piece]));

  const tidied = tidyUnits(before);
  const places = new Map(tidied.map(({ unit }, at) => [unit, at]));
  const from = tidied.map(({ char }) => char).join("");
  return revisionOf(
    name,
    from,
    units.flatMap((unit) => renumbered(unit, places, before.length, tidied.length)),
  );
}

/** A unit, or the name of what is to be set there. */
type Piece = Unit | string;

const MARK = /\{\+\+(.*?)\+\+\}|\{--(.*?)--\}|\{~~(.*?)~>(.*?)~~\}|\{([mc]\d)<<(.*?)>>\s?\}|\{([mc]\d)\}/gs;

function readPieces(
  marked: string,
  before: { char: string; unit: number }[],
  carried: Map<string, Piece[]>,
): Piece[] {
  const pieces: Piece[] = [];
  const keep = (text: string) => {
    for (const char of text.split("")) {
      pieces.push({ char, origin: before.length, copyOf: null, rewording: null });
      before.push({ char, unit: before.length });
    }
  };
  const drop = (text: string) => {
    for (const char of text.split("")) before.push({ char, unit: before.length });
  };
  let read = 0;
  for (const mark of marked.matchAll(MARK)) {
    keep(marked.slice(read, mark.index));
    read = mark.index + mark[0].length;
    const [, putIn, takenOut, was, is, name, inner, place] = mark;
    if (putIn !== undefined) pieces.push(...newUnits(putIn));
    if (takenOut !== undefined) drop(takenOut);
    if (was !== undefined && is !== undefined) {
      const rewording: Rewording = { from: { start: before.length, end: before.length + was.length } };
      drop(was);
      pieces.push(...newUnits(is, rewording));
    }
    if (name !== undefined && inner !== undefined) {
      const moved = readPieces(inner, before, carried);
      if (name.startsWith("c")) pieces.push(...moved);
      carried.set(name, moved);
    }
    if (place !== undefined) pieces.push(place);
  }
  keep(marked.slice(read));
  return pieces;
}

function placed(carried: Map<string, Piece[]>, name: string): Unit[] {
  const units = (carried.get(name) ?? []).filter((piece) => typeof piece !== "string");
  return name.startsWith("c") ? copiedUnits(units) : units;
}

/** Unit numbers of the marked text as offsets in the tidied one; white space that tidying took has none. */
function renumbered(unit: Unit, places: Map<number, number>, units: number, length: number): Unit[] {
  const offset = (at: number) => {
    for (let next = at; next < units; next += 1) {
      const place = places.get(next);
      if (place !== undefined) return place;
    }
    return length;
  };
  return [
    {
      ...unit,
      origin: unit.origin === null ? null : (places.get(unit.origin) ?? null),
      copyOf: unit.copyOf === null ? null : (places.get(unit.copyOf) ?? null),
      rewording: unit.rewording && sameRewording(unit.rewording, offset),
    },
  ];
}

const renumberedRewordings = new WeakMap<Rewording, Rewording>();

/** Units of one rewording go on sharing it. */
function sameRewording(rewording: Rewording, offset: (at: number) => number): Rewording {
  const known = renumberedRewordings.get(rewording);
  if (known) return known;
  const made = { from: { start: offset(rewording.from.start), end: offset(rewording.from.end) } };
  renumberedRewordings.set(rewording, made);
  return made;
}
