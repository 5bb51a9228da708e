import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { ClaimDossier } from "@/components/claims/ClaimDossier";
import { ExportMenu } from "@/components/exports/ExportMenu";
import { BulkBar } from "@/components/ledger/BulkBar";
import { ClaimPane } from "@/components/ledger/ClaimPane";
import { ClaimsTable } from "@/components/ledger/ClaimsTable";
import { LedgerFilters } from "@/components/ledger/LedgerFilters";
import { LedgerKeys } from "@/components/ledger/LedgerKeys";
import { NothingHere } from "@/components/ledger/NothingHere";
import { Pager } from "@/components/ledger/Pager";
import { sayLeft } from "@/components/ledger/say-count";
import { KeyedLink } from "@/components/shell/KeyedLink";
import { buttonClasses } from "@/components/ui/Button";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { claimReference } from "@/lib/domain/claims/reference";
import { type AddressValues, readTableView, tableAddress } from "@/lib/domain/claims/table-view";
import { readClaimDossier } from "@/lib/usecases/dossier/reads";
import { COUNTED_AT_MOST, readClaimsTable, readTableChoices } from "@/lib/usecases/ledger/reads";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";

export const metadata: Metadata = { title: "Claims" };

type Props = { searchParams: Promise<AddressValues> };

/** Every claim that the reader may see, as the address says it. */
export default async function ClaimsPage({ searchParams }: Props) {
  const values = await searchParams;
  const view = readTableView(values);
  const address = tableAddress(view);
  const actor = await requireActor(address);
  // One view has one address: what says nothing, or says it in another order, leaves it.
  if (addressOf(values) !== address) redirect(address);
  const [{ rows, total, left, next }, open, choices, people] = await Promise.all([
    readClaimsTable(actor, view),
    view.open === null ? null : readClaimDossier(actor, view.open),
    readTableChoices(actor, view),
    readPeopleToChoose(actor),
  ]);
  const mayLog = can(actor, "claim.log");
  const mayExportWorkingCopies = can(actor, "export.workingCopy");
  const closeHref = view.open === null ? null : tableAddress(view, { open: null });
  return (
    <div className="desktop:grid desktop:h-full desktop:grid-cols-[minmax(0,1fr)_auto]">
      <main className="@container min-w-0 px-4 pt-5 pb-10 desktop:overflow-auto desktop:px-6">
        <div className="mb-3 flex flex-wrap items-center gap-2">
          <h1 className="mr-auto font-serif text-title font-semibold">Claims</h1>
          {mayLog ? (
            <Link
              href={view.story === null ? "/import" : `/import?story=${view.story}`}
              prefetch={false}
              className={buttonClasses("quiet")}
            >
              Bring in claims
            </Link>
          ) : null}
          {mayLog ? (
            <KeyedLink action="list.new" href="/claims/new" className={buttonClasses()}>
              Log a claim
            </KeyedLink>
          ) : null}
          <ExportMenu view={view} mayExportWorkingCopies={mayExportWorkingCopies} />
        </div>
        <LedgerFilters view={view} choices={{ ...choices, people }} />
        <LedgerKeys closeHref={closeHref} />
        {rows.length > 0 ? (
          <ClaimsTable
            view={view}
            rows={rows}
            caption={sayLeft({ total, left }, COUNTED_AT_MOST)}
            now={Date.now()}
          />
        ) : (
          <NothingHere view={view} mayLog={mayLog} />
        )}
        <Pager view={view} next={next} />
        <BulkBar
          people={people}
          mayAssign={can(actor, "claim.assign")}
          mayEdit={can(actor, "claim.edit")}
          mayExportWorkingCopies={mayExportWorkingCopies}
          view={view}
          rowIds={rows.map((row) => row.id)}
        />
      </main>
      {view.open !== null && closeHref ? (
        <ClaimPane reference={claimReference(view.open)} closeHref={closeHref}>
          {open ? (
            <ClaimDossier dossier={open} readerId={actor.personId} level={2} people={people} />
          ) : (
            <p className="mt-3">There is no such claim, or you may not see it.</p>
          )}
        </ClaimPane>
      ) : null}
    </div>
  );
}

/** The address as it was asked for, written the way a view writes its own. */
function addressOf(values: AddressValues): string {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  );
  const query = new URLSearchParams(pairs).toString();
  return query ? `/claims?${query}` : "/claims";
}
