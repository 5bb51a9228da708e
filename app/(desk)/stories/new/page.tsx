import type { Metadata } from "next";
import { NewStoryForm } from "@/components/stories/NewStoryForm";
import { EmptyState } from "@/components/ui/EmptyState";
import { requireActor } from "@/lib/auth/session";
import { can } from "@/lib/domain/access/permissions";
import { readPeopleToChoose } from "@/lib/usecases/people/reads";

export const metadata: Metadata = { title: "New story" };

export default async function NewStoryPage() {
  const actor = await requireActor("/stories/new");
  const mayCreate = can(actor, "story.create");
  const people = mayCreate ? await readPeopleToChoose(actor) : [];
  return (
    <main className="px-4 py-5 desktop:px-11 desktop:py-7">
      <h1 className="mb-5 font-serif text-title font-semibold tracking-tight">New story</h1>
      {mayCreate ? (
        <NewStoryForm people={people.map(({ id, name }) => ({ id, name }))} />
      ) : (
        <EmptyState title="Your role reads stories">Ask a researcher or an editor to create one.</EmptyState>
      )}
    </main>
  );
}
