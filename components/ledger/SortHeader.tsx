import Link from "next/link";
import { type Direction, type Sort, type TableView, tableAddress } from "@/lib/domain/claims/table-view";

type Props = { view: TableView; sort: Sort; children: string; className?: string };

/** Where a column begins when it is chosen: what is new and what is critical first. */
const FIRST: Record<Sort, Direction> = {
  reference: "asc",
  due: "asc",
  updated: "desc",
  criticality: "desc",
};

/** A column's head that sorts by it, and the other way round the second time. */
export function SortHeader({ view, sort, children, className = "" }: Props) {
  const isSorted = view.sort === sort;
  const other = view.direction === "asc" ? "desc" : "asc";
  const ariaSort = view.direction === "asc" ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={isSorted ? ariaSort : undefined} className={`px-2 font-[550] ${className}`}>
      <Link
        href={tableAddress(view, { sort, direction: isSorted ? other : FIRST[sort] })}
        prefetch={false}
        scroll={false}
        className="inline-flex min-h-8 items-center gap-1 hover:text-ink"
      >
        {children}
        <span aria-hidden="true" className={isSorted ? "" : "text-transparent"}>
          {view.direction === "asc" ? "↑" : "↓"}
        </span>
      </Link>
    </th>
  );
}
