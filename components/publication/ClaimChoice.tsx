"use client";

import { useEffect, useRef, useState } from "react";
import { VerdictTag } from "@/components/claims/StatusTag";
import { Button } from "@/components/ui/Button";
import { controlClasses } from "@/components/ui/Field";
import { claimReference } from "@/lib/domain/claims/reference";
import { LIMITS } from "@/lib/domain/limits";
import type { ClaimToChoose, SavedFactBox } from "@/lib/domain/publication/fact-box";
import { firstChosen, moved } from "./claim-order";

type Props = { claims: readonly ClaimToChoose[]; chosen: SavedFactBox["claims"]; restored: boolean };

/** Which claims are shown, in which order, and what readers are told of each. */
export function ClaimChoice({ claims, chosen, restored }: Props) {
  const [order, setOrder] = useState(() => firstChosen(claims, chosen));
  const kept = useRef<HTMLInputElement>(null);
  // What was typed before comes back into the controls, the order into this hidden one: the rows follow it.
  useEffect(() => {
    if (restored && kept.current)
      setOrder(
        firstChosen(
          claims,
          kept.current.value.split(",").map((claimId) => ({ claimId })),
        ),
      );
  }, [restored, claims]);
  const byId = new Map(claims.map((claim) => [claim.claimId, claim]));
  const written = new Map(chosen.map(({ claimId, explanation }) => [claimId, explanation]));
  if (claims.length === 0)
    return <p className="text-ui text-ink-2">No claim of this story is signed off yet.</p>;
  return (
    <>
      <input ref={kept} type="hidden" name="order" value={order.join(",")} />
      <ol className="border-b border-rule">
        {order.flatMap((id, index) => {
          const claim = byId.get(id);
          if (!claim) return [];
          const move = (by: -1 | 1) => setOrder(moved(order, index, by));
          return [
            <ClaimRow
              key={id}
              claim={claim}
              isChosen={written.has(id)}
              explanation={written.get(id) ?? ""}
              onUp={index > 0 ? () => move(-1) : undefined}
              onDown={index < order.length - 1 ? () => move(1) : undefined}
            />,
          ];
        })}
      </ol>
    </>
  );
}

type RowProps = {
  claim: ClaimToChoose;
  isChosen: boolean;
  explanation: string;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
};

function ClaimRow({ claim, isChosen, explanation, onUp, onDown }: RowProps) {
  const { claimId, number, wording, verdict, problem } = claim;
  const reference = claimReference(number);
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 gap-y-2 border-t border-rule py-3">
      <input
        type="checkbox"
        id={`chosen-${claimId}`}
        name="chosen[]"
        value={claimId}
        defaultChecked={isChosen}
        className="mt-1 size-4 accent-(--accent)"
      />
      <label htmlFor={`chosen-${claimId}`} className="text-ui">
        <span className="mr-2 text-small text-ink-2">{reference}</span>
        <VerdictTag verdict={verdict} />
        <span dir="auto" className="mt-1 block font-serif text-read wrap-anywhere">
          {wording}
        </span>
      </label>
      <div className="col-start-2 grid gap-2">
        {problem ? <p className="text-small text-status-disputed">{problem}</p> : null}
        <textarea
          name={`explanation-${claimId}`}
          aria-label={`${reference}, in a few words for readers`}
          placeholder="In a few words for readers (optional)"
          rows={2}
          maxLength={LIMITS.factBox.explanation}
          defaultValue={explanation}
          dir="auto"
          className={controlClasses}
        />
        <div className="flex gap-2">
          <Button look="quiet" disabled={!onUp} aria-label={`Move ${reference} up`} onClick={onUp}>
            Up
          </Button>
          <Button look="quiet" disabled={!onDown} aria-label={`Move ${reference} down`} onClick={onDown}>
            Down
          </Button>
        </div>
      </div>
    </li>
  );
}
