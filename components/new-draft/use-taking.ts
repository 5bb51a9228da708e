"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { Reply } from "@/lib/actions/door";
import type { TakingCounts } from "@/lib/domain/drafts/draft-preview";
import { keepTakenNotice } from "./taken-notice";

type Taken = { number: number; counts: TakingCounts | null; leftWithoutPlace: string[] };
type Refused = Extract<Reply, { ok: false }>;

const NOT_REACHED =
  "Nothing was taken: the server could not be reached. What you have here is kept; try again.";

/** Takes the draft once, however often the button is pressed, and goes to the story with what happened. */
export function useTaking(storyId: string, onTaken: () => void) {
  const router = useRouter();
  const [problem, setProblem] = useState<Refused | null>(null);
  const [pending, startTaking] = useTransition();
  const isTaking = useRef(false);
  function take(send: () => Promise<Reply<Taken>>) {
    if (isTaking.current) return;
    isTaking.current = true;
    setProblem(null);
    startTaking(async () => {
      const answer = await send().catch(notReached);
      isTaking.current = false;
      if (!answer.ok) return setProblem(answer);
      onTaken();
      keepTakenNotice(storyId, answer.value);
      router.push(`/stories/${storyId}?taken=${answer.value.number}`);
    });
  }
  return { take, pending, problem, say: setProblem };
}

/** Next's own signals pass through as errors and must go on. */
function notReached(error: unknown): Refused {
  if (error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_")) throw error;
  return { ok: false, sentence: NOT_REACHED, fields: {}, refusal: { code: "databaseAway" } };
}
