"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import type { ClaimValues, PersonChoice } from "@/components/claims/ClaimFormFields";
import { isPlainKey } from "@/components/shell/keys";
import { buttonClasses } from "@/components/ui/Button";

const EditClaimForm = dynamic(
  () => import("@/components/claims/ClaimFormEdit").then((module) => module.EditClaimForm),
  { ssr: false },
);

type Props = {
  reference: string;
  claim: ClaimValues & { id: string; version: number; assigneeName: string | null };
  people: readonly PersonChoice[];
  /** The claim has words in this draft already. */
  isPlaced: boolean;
  children: ReactNode;
};

/** What can be done to the open claim's own words: edit what it says (w), mark where it stands (m). ?edit=1 shows the form. */
export function PaneTools({ reference, claim, people, isPlaced, children }: Props) {
  const path = usePathname();
  const isEditing = useSearchParams().get("edit") === "1";
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isPlainKey(event)) return;
      const tool = tools.current?.querySelector<HTMLElement>(
        `[aria-keyshortcuts="${CSS.escape(event.key)}"]`,
      );
      if (!tool) return;
      event.preventDefault();
      tool.click();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  if (isEditing) {
    const done = () => window.history.replaceState(null, "", `${path}?claim=${reference}`);
    return (
      <div className="mt-3">
        <h2 className="mb-3 font-serif text-[19px] font-semibold">Edit {reference}</h2>
        <EditClaimForm key={claim.id} claim={claim} people={people} onDone={done} onCancel={done} />
      </div>
    );
  }
  return (
    <>
      <div ref={tools} className="mb-3 flex flex-wrap gap-2">
        <button
          type="button"
          aria-keyshortcuts="w"
          className={buttonClasses()}
          onClick={() => window.history.pushState(null, "", `${path}?claim=${reference}&edit=1`)}
        >
          Edit the claim
        </button>
        <Link
          href={`${path}?place=${reference}`}
          scroll={false}
          prefetch={false}
          aria-keyshortcuts="m"
          className={buttonClasses()}
        >
          {isPlaced ? "Mark other words" : "Mark its words"}
        </Link>
      </div>
      {children}
    </>
  );
}
