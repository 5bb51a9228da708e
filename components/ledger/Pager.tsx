import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";
import type { TableCursor } from "@/lib/domain/claims/table-cursor";
import { type TableView, tableAddress } from "@/lib/domain/claims/table-view";

/** The way on, and back to the beginning. Nothing when all claims are on one page. */
export function Pager({ view, next }: { view: TableView; next: TableCursor | null }) {
  if (!next && !view.after) return null;
  return (
    <nav aria-label="Pages" className="flex gap-2 py-3">
      {view.after ? (
        <Link href={tableAddress(view, { after: null })} prefetch={false} className={buttonClasses()}>
          First page
        </Link>
      ) : null}
      {next ? (
        <Link href={tableAddress(view, { after: next })} prefetch={false} className={buttonClasses()}>
          Next page
        </Link>
      ) : null}
    </nav>
  );
}
