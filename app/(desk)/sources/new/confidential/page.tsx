import type { Metadata } from "next";
import { NewConfidentialSource } from "@/components/confidential/NewConfidentialSource";
import { Notice } from "@/components/ui/Notice";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";

export const metadata: Metadata = { title: "Add a confidential source" };

export default async function NewConfidentialSourcePage() {
  const actor = await requireActor("/sources/new/confidential");
  const people = await readPeopleToChoose(actor);
  return (
    <main className="max-w-xl px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="font-serif text-title font-semibold tracking-tight">Add a confidential source</h1>
      <p className="mt-1 mb-4 text-ink-2">
        Everything in Galley will speak of the pseudonym: claims, exports, history, search. Who it is stays
        with the people you name. A source that was added under its name cannot be made confidential later.
      </p>
      {can(actor, "source.write") ? (
        <NewConfidentialSource people={people.filter(({ id }) => id !== actor.personId)} />
      ) : (
        <Notice>Your role reads sources. Ask a researcher or an editor to add this one.</Notice>
      )}
    </main>
  );
}
