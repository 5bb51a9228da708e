import type { ReactNode } from "react";

type Props = { level: 1 | 2; title: string; aside?: ReactNode; children: ReactNode };

/** A part of the dossier, its heading one level below the claim's. */
export function DossierSection({ level, title, aside, children }: Props) {
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <section className="mt-6">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <Heading className="text-[13px] font-semibold">{title}</Heading>
        {aside ? <span className="text-small text-ink-3">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
