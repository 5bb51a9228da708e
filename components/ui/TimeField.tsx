"use client";

import { useEffect } from "react";
import { TextField } from "./TextField";

type Props = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  /** ISO 8601, as it is stored. */
  at: string | null;
};

/** A date and time in the reader's own zone, which only the browser knows: it is filled there, before kept text is. */
export function TimeField({ at, ...field }: Props) {
  const { id } = field;
  useEffect(() => {
    const control = document.getElementById(id);
    if (control instanceof HTMLInputElement) control.defaultValue = at === null ? "" : localTime(at);
  }, [id, at]);
  return <TextField {...field} type="datetime-local" max="9999-12-31T23:59" />;
}

/** "2026-11-23T18:00" here, for an instant. */
function localTime(iso: string): string {
  const time = new Date(iso);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
