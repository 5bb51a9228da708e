import Link from "next/link";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { filtersSet, type TableView, tableAddress } from "@/lib/domain/claims/table-view";

/** No claim to show: because of the filters, because the page is past the end, or because none is logged yet. */
export function NothingHere({ view, mayLog }: { view: TableView; mayLog: boolean }) {
  if (view.after)
    return (
      <Said
        title="There is nothing on this page any more"
        href={tableAddress(view, { after: null })}
        go="Go to the first page"
      >
        The claims that stood here have changed since. The first page shows what there is now.
      </Said>
    );
  if (filtersSet(view) > 0 || view.text)
    return (
      <Said title="No claim fits all of this" href={tableAddress()} go="Show every claim">
        Take a filter away, or search for fewer words. What you may not see is not counted.
      </Said>
    );
  return (
    <Said title="No claim has been logged yet" href="/stories" go="Go to the stories">
      {mayLog
        ? "Open a story, select the words of a claim in its draft, and log it. It will stand here."
        : "Researchers log claims on the words of a story. They will stand here."}
    </Said>
  );
}

function Said({ title, href, go, children }: { title: string; href: string; go: string; children: string }) {
  return (
    <div className="mt-6">
      <EmptyState
        title={title}
        action={
          <Link href={href} className={buttonClasses("primary")}>
            {go}
          </Link>
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}
