import type { Metadata } from "next";
import Link from "next/link";
import { ChangeOutlets } from "@/components/outlets/ChangeOutlets";
import { OutletTable } from "@/components/outlets/OutletTable";
import { PageLinks } from "@/components/sources/PageLinks";
import { address, type Said, said } from "@/components/sources/said-parameters";
import { Button, buttonClasses } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { LIMITS } from "@/lib/domain/limits";
import { readOutlets } from "@/lib/usecases/outlets/reads";

export const metadata: Metadata = { title: "Outlets" };

type Props = { searchParams: Promise<Said> };

export default async function OutletsPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const actor = await requireActor("/outlets");
  const query = said(parameters, "q");
  const after = said(parameters, "after");
  const page = await readOutlets(actor, { query, after });
  const isFiltered = query.trim() !== "" || after !== "";
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="font-serif text-title font-semibold tracking-tight">Outlets</h1>
        <p className="text-ink-2">
          {page.total === 1 ? "1 outlet" : `${page.total.toLocaleString("en")} outlets`}
          {query.trim() ? " found" : ", by name"}
        </p>
        <div className="ml-auto has-[form]:ml-0 has-[form]:basis-full">
          {can(actor, "outlet.write") ? <ChangeOutlets /> : null}
        </div>
      </div>
      {page.total > 0 || isFiltered ? <Search query={query} /> : null}
      {page.rows.length > 0 ? <OutletTable outlets={page.rows} /> : <Nothing isFiltered={isFiltered} />}
      <PageLinks
        label="Pages"
        first={after ? address("/outlets", { q: query }) : null}
        next={page.after ? address("/outlets", { q: query, after: page.after }) : null}
      />
    </main>
  );
}

function Search({ query }: { query: string }) {
  return (
    <search>
      <form action="/outlets" className="mb-3 flex flex-wrap gap-1.5">
        <input
          type="search"
          name="q"
          aria-label="Words of name, domain or owner"
          placeholder="Name, domain or owner"
          maxLength={LIMITS.searchText}
          defaultValue={query}
          className="min-h-8 min-w-0 flex-1 rounded-md border border-control bg-paper px-2.5 text-[13px] desktop:max-w-80"
        />
        <Button type="submit">Show</Button>
        {query ? (
          <Link href="/outlets" prefetch={false} className={buttonClasses("quiet")}>
            Show every outlet
          </Link>
        ) : null}
      </form>
    </search>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        title="No outlet fits this"
        action={
          <Link href="/outlets" className={buttonClasses("primary")}>
            Show every outlet
          </Link>
        }
      >
        Search for a part of its name, its domain or its owner.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No outlets yet"
      action={
        <Link href="/stories" className={buttonClasses("primary")}>
          Go to the stories
        </Link>
      }
    >
      Outlets are recognised from the addresses of sources, and added with the first one. Open a claim and add
      evidence to it.
    </EmptyState>
  );
}
