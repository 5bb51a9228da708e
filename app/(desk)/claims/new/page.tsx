import type { Metadata } from "next";
import { LogClaimAnywhere } from "@/components/claims/LogClaimAnywhere";
import { Notice } from "@/components/ui/Notice";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";

export const metadata: Metadata = { title: "Log a claim" };

/** For a claim that stands in no story yet. */
export default async function NewClaimPage() {
  const actor = await requireActor("/claims/new");
  const people = await readPeopleToChoose(actor);
  return (
    <main className="max-w-[760px] px-4 pt-5 pb-10 desktop:px-6">
      <h1 className="font-serif text-title font-semibold">Log a claim without a place</h1>
      <p className="mt-1 mb-4 text-ink-2">
        It belongs to no story at first, and everyone in the newsroom can read it; from its page it can be put
        into one. To log one on the words of a draft, open the story and select them.
      </p>
      {can(actor, "claim.log") ? (
        <LogClaimAnywhere people={people.map(({ id, name }) => ({ id, name }))} />
      ) : (
        <Notice>Your role does not log claims. Ask a researcher or an editor to log it.</Notice>
      )}
    </main>
  );
}
