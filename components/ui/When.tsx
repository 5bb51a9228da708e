"use client";

import { useSyncExternalStore } from "react";
import { sayTime } from "./say-time";

type Props = { at: string /** Only the day matters. */; dayOnly?: boolean };

/** A time in the reader's own zone; relative under a day, the whole of it with its zone on hover. */
export function When({ at, dayOnly = false }: Props) {
  const here = useSyncExternalStore(nothingToWatch, isHere, isServer);
  const said = sayTime(at, here ? { zone: undefined, now: Date.now() } : { zone: "UTC", now: null }, dayOnly);
  return (
    <time dateTime={at} title={said.whole}>
      {said.short}
    </time>
  );
}

const nothingToWatch = () => () => {};
const isHere = () => true;
const isServer = () => false;
