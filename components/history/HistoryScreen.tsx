import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClasses } from "@/components/ui/Button";
import type { HistoryPage } from "@/lib/domain/history/history-entry";
import { HistoryList } from "./HistoryList";

type Props = {
  title: string;
  /** What the history is of, as a link back to it. */
  of: ReactNode;
  page: HistoryPage;
  about: "claim" | "story" | "other";
  /** The address of this history, without a page. */
  href: string;
  isNewest: boolean;
};

/** A page of history with its heading and the way to older and newest events. */
export function HistoryScreen({ title, of, page, about, href, isNewest }: Props) {
  return (
    <main className="max-w-[820px] px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="font-serif text-title font-semibold tracking-tight">{title}</h1>
      <p className="mt-1 mb-4 text-ink-2">
        {of} · {page.total === 1 ? "1 event" : `${page.total.toLocaleString("en")} events`}, newest first
      </p>
      {page.entries.length === 0 ? (
        <p className="text-ink-2">Nothing before this.</p>
      ) : (
        <HistoryList entries={page.entries} about={about} />
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2 empty:hidden">
        {isNewest ? null : (
          <Link href={href} prefetch={false} className={buttonClasses()}>
            Newest events
          </Link>
        )}
        {page.before === null ? null : (
          <Link href={`${href}?before=${page.before}`} prefetch={false} className={buttonClasses()}>
            Older events
          </Link>
        )}
      </nav>
    </main>
  );
}
