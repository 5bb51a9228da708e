"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { buttonClasses } from "@/components/ui/Button";
import { ClaimListLink } from "./ClaimListLink";
import { firstMarkOf } from "./marks-on-page";
import { takePaneFocus } from "./pane-focus";

type Props = { reference: string; children: ReactNode };

/** The claim beside the draft; on a phone a sheet over it. Escape or the button closes it, and the mark has the focus again. */
export function ClaimPane({ reference, children }: Props) {
  const pane = useRef<HTMLElement>(null);
  const path = usePathname();
  useEffect(() => {
    const element = pane.current;
    if (!element || element.dataset.reference !== reference) return;
    element.scrollTop = 0;
    if (takePaneFocus()) element.focus({ preventScroll: true });
  }, [reference]);
  return (
    <aside
      ref={pane}
      id="claim-pane"
      data-reference={reference}
      tabIndex={-1}
      aria-label={`Claim ${reference}`}
      className="fixed inset-x-0 bottom-0 z-10 max-h-[62dvh] overflow-auto rounded-t-[14px] border-t border-rule bg-sheet px-4 pt-3 pb-8 shadow-[0_-8px_30px_rgb(0_0_0/.16)] focus:outline-none desktop:sticky desktop:top-0 desktop:h-[calc(100dvh-48px)] desktop:max-h-none desktop:w-[428px] desktop:rounded-none desktop:border-t-0 desktop:border-l desktop:px-5.5 desktop:pt-4 desktop:shadow-none"
    >
      <ClaimListLink label="All claims" className="-ml-3 mb-1" />
      <Link
        href={path}
        scroll={false}
        prefetch={false}
        aria-keyshortcuts="Escape"
        onClick={() => firstMarkOf(reference.replace("C-", ""))?.focus({ preventScroll: true })}
        className={`${buttonClasses("quiet")} float-right`}
      >
        Close
      </Link>
      {children}
    </aside>
  );
}
