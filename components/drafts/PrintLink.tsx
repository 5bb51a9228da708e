"use client";

import { KeyHint } from "@/components/shell/KeyHint";
import { useKeyed } from "@/components/shell/OwnKeys";
import { buttonClasses } from "@/components/ui/Button";

/** To the annotated draft, which is a page without the program around it: the browser loads it. */
export function PrintLink({ href }: { href: string }) {
  return (
    <a href={href} {...useKeyed("draft.print")} className={buttonClasses()}>
      Print or save
      <KeyHint of="draft.print" />
    </a>
  );
}
