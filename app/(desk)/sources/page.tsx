import type { Metadata } from "next";
import Link from "next/link";
import { SourcesExport } from "@/components/exports/SourcesExport";
import { KeyedLink } from "@/components/shell/KeyedLink";
import { PageLinks } from "@/components/sources/PageLinks";
import { SourceFilters } from "@/components/sources/SourceFilters";
import { SourceTable } from "@/components/sources/SourceTable";
import { address, type Said, said } from "@/components/sources/said-parameters";
import { buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { SOURCE_KINDS } from "@/lib/domain/sources/vocabulary";
import { readOutlet } from "@/lib/usecases/outlets/reads";
import { readSources } from "@/lib/usecases/sources/reads";

export const metadata: Metadata = { title: "Sources" };

type Props = { searchParams: Promise<Said> };

export default async function SourcesPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const actor = await requireActor("/sources");
  const query = said(parameters, "q");
  const kind = SOURCE_KINDS.find((one) => one === said(parameters, "kind")) ?? null;
  const outlet = said(parameters, "outlet");
  const after = said(parameters, "after");
  const [named, page] = await Promise.all([
    outlet ? readOutlet(actor, outlet) : null,
    readSources(actor, { query, kind, outlet, after }),
  ]);
  const isFiltered = query.trim() !== "" || kind !== null || outlet !== "";
  const mayAdd = can(actor, "source.write");
  const filters = { q: query, kind, outlet };
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="font-serif text-title font-semibold tracking-tight">Sources</h1>
        <p className="text-ink-2">
          {page.total === 1 ? "1 source" : `${page.total.toLocaleString("en")} sources`}
          {isFiltered ? " found" : ", newest first"}
        </p>
        <div className="ml-auto flex flex-wrap gap-2">
          {page.total > 0 ? <SourcesExport query={query} kind={kind} outlet={outlet} /> : null}
          {mayAdd ? (
            <KeyedLink action="list.new" href="/sources/new" className={buttonClasses("primary")}>
              Add source
            </KeyedLink>
          ) : null}
        </div>
      </div>
      {page.total > 0 || isFiltered ? (
        <div className="mb-3">
          <SourceFilters query={query} kind={kind} outlet={named} />
        </div>
      ) : null}
      {page.rows.length > 0 ? (
        <SourceTable sources={page.rows} caption="Sources, newest first" />
      ) : (
        <Nothing isFiltered={isFiltered || after !== ""} mayAdd={mayAdd} />
      )}
      <PageLinks
        label="Pages"
        first={after ? address("/sources", filters) : null}
        next={page.after ? address("/sources", { ...filters, after: page.after }) : null}
      />
    </main>
  );
}

function Nothing({ isFiltered, mayAdd }: { isFiltered: boolean; mayAdd: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        title="No source fits all of this"
        action={
          <Link href="/sources" className={buttonClasses("primary")}>
            Show every source
          </Link>
        }
      >
        Search for fewer words, or paste the whole address: it is recognised in every spelling.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No sources yet"
      action={
        mayAdd ? (
          <Link href="/stories" className={buttonClasses("primary")}>
            Go to the stories
          </Link>
        ) : null
      }
    >
      {mayAdd
        ? "Open a claim and add evidence: paste the address of a report, record or post, and its source is made on the way."
        : "Researchers add sources as evidence for claims. They will stand here."}
    </EmptyState>
  );
}
