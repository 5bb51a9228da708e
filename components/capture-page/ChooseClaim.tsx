"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { TextField } from "@/components/ui/TextField";
import { searchAction } from "@/lib/actions/search";
import { claimReference } from "@/lib/domain/claims/reference";
import { SEARCH_FROM, type SearchHits } from "@/lib/domain/search/hits";

const PAUSE_MS = 180;
const NOT_REACHED = "The server could not be reached. Try again.";

type Found = { claims: SearchHits["claims"]; sentence: string };

/** Finds a claim by its words or its reference; the copy is then open beside it. */
export function ChooseClaim({ onCancel }: { onCancel: () => void }) {
  const router = useRouter();
  const path = usePathname();
  const field = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  useEffect(() => {
    const text = typed.trim();
    setFound(null);
    if (text.length < SEARCH_FROM) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const answer = await searchAction({ text }).catch(() => null);
      if (isStale) return;
      if (!answer?.ok) return setFound({ claims: [], sentence: answer?.sentence ?? NOT_REACHED });
      const claims = answer.value.claims.filter(({ stage }) => stage !== "cut");
      setFound({ claims, sentence: sayFound(claims.length) });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed]);

  return (
    <div ref={field} className="mt-3 grid gap-3">
      <TextField
        id="words-claim"
        name="find"
        label="Words of the claim, or its reference"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {found?.sentence}
      </p>
      <ul className="grid max-h-[34vh] gap-1 overflow-auto empty:hidden">
        {found?.claims.map(({ number, wording }) => (
          <li key={number}>
            <button
              type="button"
              className="w-full rounded-md border border-rule px-2.5 py-1.5 text-left hover:bg-wash"
              onClick={() => router.replace(`${path}?claim=${claimReference(number)}`, { scroll: false })}
            >
              <span className="text-small text-ink-2">{claimReference(number)}</span>{" "}
              <span dir="auto" className="font-serif text-read break-words">
                {wording}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}

function sayFound(count: number): string {
  if (count === 0) return "No claim has these words. Try fewer, or its reference.";
  return count === 1 ? "1 claim found." : `${count} claims found.`;
}
