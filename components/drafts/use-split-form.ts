"use client";

import { type RefObject, useRef, useState, useTransition } from "react";
import { newRequestId } from "@/components/forms/form-values";
import { forget, keep, recall } from "@/components/forms/kept-text";
import { logClaimsAction } from "@/lib/actions/claims";
import type { Reply } from "@/lib/actions/door";
import type { ProposedClaim } from "@/lib/domain/claims/split-sentence";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import {
  changeRow,
  claimsOf,
  mergeWithNext,
  problemsOf,
  type RowProblem,
  rowsOf,
  type SplitRow,
} from "./split-rows";

type Options = {
  storyId: string;
  place: { draftId: string; span: TextSpan; words: string };
  proposed: readonly ProposedClaim[];
  onLogged: (claims: { claimId: string; number: number }[]) => void;
};

type Refused = Extract<Reply, { ok: false }>;

const NOT_REACHED = "This was not saved: the server could not be reached. What you typed is kept; try again.";
const NONE = "Take in at least one claim, or cancel.";

/** The rows, kept in the browser until they are logged: a reload, or signing in again, brings them back. */
export function useSplitForm(
  { storyId, place, proposed, onLogged }: Options,
  element: RefObject<HTMLFormElement | null>,
) {
  const { draftId, span, words } = place;
  const name = `split-${draftId}-${span.start}-${span.end}`;
  const [kept] = useState(() => readKept(recall(name)?.rows));
  const [rows, setRows] = useState(() => kept ?? rowsOf(proposed));
  const [restored, setRestored] = useState(kept !== null);
  const [problems, setProblems] = useState<RowProblem[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [pending, startSaving] = useTransition();
  const isSaving = useRef(false);
  const requestId = useRef<string | null>(null);

  function put(next: SplitRow[]) {
    setRows(next);
    keep(name, { rows: JSON.stringify(next) });
  }

  function submit() {
    if (isSaving.current) return;
    const found = problemsOf(rows);
    setProblems(found);
    const claims = claimsOf(rows);
    const [first] = found;
    if (first) return focusField(element.current, first);
    if (claims.length === 0) return setRefused(asRefusal(NONE));
    requestId.current ??= newRequestId();
    isSaving.current = true;
    startSaving(async () => {
      const values = { storyId, draftId, claims, requestId: requestId.current };
      const answer = await logClaimsAction(values).catch(notReached);
      isSaving.current = false;
      if (!answer.ok) return setRefused(answer);
      forget(name);
      onLogged(answer.value);
    });
  }

  function discard() {
    forget(name);
    setRows(rowsOf(proposed));
    setRestored(false);
    setRefused(null);
    setProblems([]);
  }

  const sentence = refused === null ? null : (Object.values(refused.fields)[0] ?? refused.sentence);
  return {
    rows,
    problems,
    submit,
    change: (id: number, values: Partial<SplitRow>) => put(changeRow(rows, id, values)),
    merge: (id: number) => put(mergeWithNext(rows, id, { words, start: span.start })),
    /** As the foot of every form takes it. */
    form: {
      ...{ pending, sentence, restored, discard, refusal: refused?.refusal ?? null },
      saveOver: () => {},
      say: () => "",
      values: () => ({}),
    },
  };
}

/** Rows that this version did not write are none. */
function readKept(text: string | string[] | undefined): SplitRow[] | null {
  if (typeof text !== "string") return null;
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) && rows.every(isRow) ? rows : null;
  } catch {
    return null;
  }
}

function isRow(row: unknown): row is SplitRow {
  return typeof row === "object" && row !== null && "wording" in row && "span" in row && "isIncluded" in row;
}

function focusField(form: HTMLFormElement | null, { id, field }: RowProblem) {
  form?.querySelector<HTMLElement>(`[name="${field}-${id}"]`)?.focus();
}

function asRefusal(sentence: string): Refused {
  return { ok: false, sentence, fields: {}, refusal: { code: "invalid", fields: {} } };
}

/** Next's own signals, such as a redirect, pass through as errors and must go on. */
function notReached(error: unknown): Refused {
  if (error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_")) throw error;
  return { ok: false, sentence: NOT_REACHED, fields: {}, refusal: { code: "databaseAway" } };
}
