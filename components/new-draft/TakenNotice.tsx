"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useSyncExternalStore } from "react";
import { Notice } from "@/components/ui/Notice";
import { readTakenNotice } from "./taken-notice";

/** On the workbench after a draft was taken (?taken=4): what happened, and how to see it, or to go back. */
export function TakenNotice({ storyId, number }: { storyId: string; number: number }) {
  const path = usePathname();
  const isTaken = useSearchParams().get("taken") === String(number);
  const said = useSyncExternalStore(
    nothingToWatch,
    () => (isTaken ? readTakenNotice(storyId, number) : null),
    () => null,
  );
  if (!isTaken || number < 2) return null;
  const drafts = `/stories/${storyId}/drafts`;
  return (
    <div className="mb-5 max-w-[680px] print:hidden">
      <Notice look="good">
        <p>{said || `Draft ${number} was taken.`}</p>
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          <Link
            href={`${drafts}/compare?from=${number - 1}&to=${number}`}
            prefetch={false}
            className="text-accent underline"
          >
            Compare with draft {number - 1}
          </Link>
          <Link href={`${drafts}/new?back=${number - 1}`} prefetch={false} className="text-accent underline">
            Go back to draft {number - 1}
          </Link>
          <Link href={path} replace scroll={false} prefetch={false} className="text-accent underline">
            Close this
          </Link>
        </p>
      </Notice>
    </div>
  );
}

const nothingToWatch = () => () => {};
