import type { Metadata } from "next";
import { DeskChanged } from "@/components/desk/DeskChanged";
import { DeskClaims } from "@/components/desk/DeskClaims";
import { DeskEmpty } from "@/components/desk/DeskEmpty";
import { DeskInquiries } from "@/components/desk/DeskInquiries";
import { DeskStories } from "@/components/desk/DeskStories";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { DESK_LISTS } from "@/lib/domain/claims/desk-views";
import { DESK_LIST, readDesk } from "@/lib/usecases/desk/reads";
import { COUNTED_AT_MOST } from "@/lib/usecases/ledger/reads";
import { readChangedStories } from "@/lib/usecases/shared-claims/reads";

export const metadata: Metadata = { title: "My desk" };

/** What waits for the reader. Lists without anything in them stay away. */
export default async function DeskPage() {
  const actor = await requireActor("/desk");
  const { lists, inquiries, stories } = await readDesk(actor);
  const changed = await readChangedStories(actor);
  const filled = DESK_LISTS.filter((list) => lists[list].total > 0);
  return (
    <main className="max-w-5xl px-4 pt-5 pb-10 desktop:px-6">
      <h1 className="mb-3 font-serif text-title font-semibold">My desk</h1>
      {filled.length === 0 && inquiries.total === 0 && changed.length === 0 ? (
        <DeskEmpty role={actor.role} />
      ) : null}
      <DeskChanged stories={changed} />
      {filled.map((list) => (
        <DeskClaims
          key={list}
          list={list}
          claims={lists[list]}
          countedAtMost={COUNTED_AT_MOST}
          now={Date.now()}
          mayExportWorkingCopies={can(actor, "export.workingCopy")}
        />
      ))}
      <DeskInquiries {...inquiries} now={Date.now()} />
      <DeskStories {...stories} shown={DESK_LIST} />
    </main>
  );
}
