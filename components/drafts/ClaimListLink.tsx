"use client";

import { usePathname, useRouter } from "next/navigation";
import { KeyedButton } from "@/components/shell/KeyedButton";

/** To the list of the story's claims: it stands where the open claim stands, so that one is closed. */
export function ClaimListLink({ className = "", label }: { className?: string; label: string }) {
  const router = useRouter();
  const path = usePathname();
  const go = () => {
    const current = document.querySelector<HTMLElement>("#claim-list [aria-current]");
    router.push(path, { scroll: false });
    // In sight once the pane has gone.
    const list = document.getElementById("claim-list");
    const until = performance.now() + 5_000;
    const show = () => {
      const target = current ?? list;
      if (target?.checkVisibility()) {
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: current ? "center" : "start" });
      } else if (performance.now() < until) requestAnimationFrame(show);
    };
    show();
  };
  return (
    <KeyedButton action="claim.list" look="quiet" className={className} onClick={go}>
      {label}
    </KeyedButton>
  );
}
