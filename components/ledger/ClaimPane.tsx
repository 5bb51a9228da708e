import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClasses } from "@/components/ui/Button";

type Props = { reference: string; closeHref: string; children: ReactNode };

/** The open claim: beside the list on a desktop, a sheet over it on a phone. */
export function ClaimPane({ reference, closeHref, children }: Props) {
  return (
    <aside
      aria-label={`Claim ${reference}`}
      className="fixed inset-x-0 bottom-0 z-10 max-h-[80dvh] overflow-auto rounded-t-xl border-t border-control bg-sheet px-4 pt-2 pb-8 shadow-lg desktop:static desktop:w-[428px] desktop:max-h-none desktop:rounded-none desktop:border-t-0 desktop:border-l desktop:border-rule desktop:px-5 desktop:shadow-none"
    >
      <p className="flex items-center justify-between">
        <Link href={`/claims/${reference}`} prefetch={false} className="text-small text-accent underline">
          {reference} on its own page
        </Link>
        <Link href={closeHref} prefetch={false} scroll={false} className={buttonClasses("quiet")}>
          Close
        </Link>
      </p>
      {children}
    </aside>
  );
}
