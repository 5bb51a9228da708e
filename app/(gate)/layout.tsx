import type { ReactNode } from "react";

/** The pages before anyone is signed in: one narrow sheet. */
export default function GateLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-md content-start gap-6 px-4 py-12 tablet:py-24">
      <p className="font-serif text-draft font-semibold tracking-tight">Galley</p>
      {children}
    </main>
  );
}
