"use client";

import { useState } from "react";
import { claimReference } from "@/lib/domain/claims/reference";
import type { PreviewedClaim } from "@/lib/domain/drafts/draft-preview";
import { RESTORES } from "./restores-words";

type Props = { title: string; claims: readonly PreviewedClaim[] };

/** Claims that nobody has to decide about, folded: their words are there unchanged. */
export function SettledClaims({ title, claims }: Props) {
  const [isShown, setShown] = useState(false);
  if (claims.length === 0) return null;
  return (
    <details
      className="border-t border-rule py-2"
      onToggle={({ currentTarget }) => setShown(currentTarget.open)}
    >
      <summary className="py-1 font-[550]">
        {title} <span className="font-normal text-ink-2">({claims.length})</span>
      </summary>
      {isShown ? (
        <ul className="mt-1">
          {claims.map(({ claimId, number, wordsAfter, restores }) => (
            <li key={claimId} className="grid grid-cols-[4.5rem_1fr] gap-x-2 py-0.5">
              <span className="text-ink-2">{claimReference(number)}</span>
              <span dir="auto" className="font-serif text-read wrap-anywhere">
                {wordsAfter}
                {restores ? (
                  <span className="font-sans text-small text-ink-2"> {RESTORES[restores]}</span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
